import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';

const secretariat = 'leading-group-office-director';
const town = { name: '板桥街道', kind: 'town', parentId: 'county-government' };
const post = { unitId: 'water-bureau', name: '县水务局经办员', kind: 'clerk' };

let county: TestCounty;
beforeAll(async () => {
  county = await testCounty({ county: 'shilin-2018', today: '2018-05-10' });
});
const ask = (verb: string, input: object, by = secretariat) => county.as(by).call(verb, { ...input });
const chart = async () => (await ask('organisation.show', {})).body;

describe('organisation.addUnit', () => {
  it('is refused to nobody, and to whoever is not of the secretariat', async () => {
    expect((await county.nobody.call('organisation.addUnit', town)).body.code).toBe('not-signed-in');
    expect((await ask('organisation.addUnit', town, 'magistrate')).body.code).toBe('not-yours');
  });

  it.each([
    ['unit-name-taken', { name: '县水务局' }],
    ['unit-name-taken', { name: '发改局' }],
    ['unknown-unit', { parentId: 'no-such-bureau' }],
    ['section-without-unit', { kind: 'section', parentId: null }],
    ['invalid-input', { kind: 'government' }],
    ['invalid-input', { name: ' ' }],
  ])('is refused with %s for %j', async (code, wrong) => {
    expect((await ask('organisation.addUnit', { ...town, ...wrong })).body.code).toBe(code);
  });

  it('comes last, with the vacant posts of its head and its clerk', async () => {
    const { status, body } = await ask('organisation.addUnit', town);
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: '板桥街道', kind: 'town', parent: 'county-government' });
    expect(body.id).toMatch(/^unit-[0-9a-f]{8}$/);
    const { units, posts } = await chart();
    expect(units.at(-1)).toEqual(body);
    expect(posts.filter(({ unitId }: { unitId: string }) => unitId === body.id)).toMatchObject([
      { name: '板桥街道主要领导', kind: 'principal', holder: null },
      { name: '板桥街道经办员', kind: 'clerk', holder: null },
    ]);
  });

  it('is made once of two that arrive together', async () => {
    const twin = { ...town, name: '鹿阜街道' };
    const answers = await Promise.all([ask('organisation.addUnit', twin), ask('organisation.addUnit', twin)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('organisation.addPost', () => {
  it('is refused to nobody, and to whoever is not of the secretariat', async () => {
    expect((await county.nobody.call('organisation.addPost', post)).body.code).toBe('not-signed-in');
    expect((await ask('organisation.addPost', post, 'water-head')).body.code).toBe('not-yours');
  });

  it.each([
    ['not-found', { unitId: 'no-such-bureau' }],
    ['post-name-taken', { name: '县水务局局长' }],
    ['invalid-input', { kind: 'leader' }],
  ])('is refused with %s for %j', async (code, wrong) => {
    expect((await ask('organisation.addPost', { ...post, ...wrong })).body.code).toBe(code);
  });

  it('is vacant until somebody takes it up', async () => {
    const { body } = await ask('organisation.addPost', post);
    expect(body).toMatchObject({ ...post, holder: null, next: null });
    expect(body.id).toMatch(/^post-[0-9a-f]{8}$/);
    const succession = { postId: body.id, expectedHolder: null, successor: { name: '新到任者' } };
    const taken = await ask('organisation.succeed', { ...succession, from: '2018-05-10' });
    expect(taken.body.holder).toMatchObject({ name: '新到任者' });
  });
});
