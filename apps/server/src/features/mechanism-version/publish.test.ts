import { createHash } from 'node:crypto';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { stateOf } from '../../permissions/state.ts';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { openedWith } from './testing.ts';

const secretariat = 'leading-group-office-director';
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

let county: TestCounty;
let source: string;
let earlier: string;
beforeAll(async () => {
  county = await testCounty({ today: '2018-05-10' });
  source = await openedWith();
  earlier = source.replace('{ part: mid, day: 13 }', '{ part: mid, day: 12 }');
});
const ask = (verb: string, input: Record<string, unknown> = {}, by = secretariat, key = uuidv7()) =>
  county.as(by).call(verb, input, key);
const publication = (changes: Record<string, unknown> = {}) => ({
  source: earlier,
  effectiveFrom: '2018-06-01',
  note: '提前一天收材料',
  expectedVersion: 1,
  ...changes,
});

describe('mechanismVersion.publish', () => {
  it('is refused to nobody, and to whoever is not of the secretariat', async () => {
    const before = await stateOf(county);
    const visitor = await county.nobody.call('mechanismVersion.publish', publication());
    expect(visitor.body.code).toBe('not-signed-in');
    for (const post of ['magistrate', 'government-office-director', 'key-projects-chief', 'water-clerk']) {
      expect((await ask('mechanismVersion.publish', publication(), post)).body.code).toBe('not-yours');
    }
    expect(await stateOf(county)).toEqual(before);
  });

  it.each([
    ['version-in-the-past', { effectiveFrom: '2018-05-09' }],
    ['conflict', { expectedVersion: 2 }],
    ['invalid-input', { note: ' ' }],
    ['invalid-input', { effectiveFrom: '2018-06-31' }],
    ['invalid-input', { source: '' }],
    ['too-large', { source: '机'.repeat(600_000) }],
  ])('is refused with %s, and nothing is kept', async (code, wrong) => {
    const before = await stateOf(county);
    expect((await ask('mechanismVersion.publish', publication(wrong))).body.code).toBe(code);
    expect(await stateOf(county)).toEqual(before);
  });

  it.each<[string, (text: string) => string]>([
    ['version-unusable', () => 'guatu: 1\n id: x\n- y'],
    ['version-of-another-place', (text) => text.replace('name: 临溪县,', 'name: 石桥县,')],
    ['version-before-its-text', (text) => text.replace('from: 2018-03-01', 'from: 2018-07-01')],
    ['version-without-secretariat', (text) => text.replace(/\n +secretariat: .*/, '')],
  ])('is refused with %s for such a text', async (code, spoil) => {
    const before = await stateOf(county);
    const spoilt = spoil(source);
    expect(spoilt).not.toBe(source);
    expect((await ask('mechanismVersion.publish', publication({ source: spoilt }))).body.code).toBe(code);
    expect(await stateOf(county)).toEqual(before);
  });

  it('tells every mistake at once, each with line, column and what to do, in Chinese', async () => {
    const spoilt = source
      .replace('on: 2018-02-26', 'on: 2018-02-30')
      .replace('lead: vice-magistrate-culture', 'lead: nobody')
      .replace('chair: [{ post: magistrate }]', 'chair: &boss [{ post: magistrate }]');
    const { status, body } = await ask('mechanismVersion.publish', publication({ source: spoilt }));
    expect([status, body.code, body.places.length]).toEqual([422, 'version-unusable', 3]);
    const lines = spoilt.split('\n');
    const line = (of: string) => lines.findIndex((text) => text.includes(of)) + 1;
    expect(body.places.map(({ path }: { path: string }) => Number(path.split(':')[0]))).toEqual([
      line('2018-02-30'),
      line('&boss'),
      line('lead: nobody'),
    ]);
    for (const { detail } of body.places) expect(detail).toMatch(/^第 \d+ 行第 \d+ 列：.*\p{Script=Han}/u);
  });

  it('is refused where nothing has changed', async () => {
    const same = publication({ source, effectiveFrom: '2018-05-10' });
    // The first version is in force since the 1st of March, so the same text from another day on is a change.
    await owner(`update guatu.mechanism_version set effective_from = '2018-05-10'`);
    expect((await ask('mechanismVersion.publish', same)).body.code).toBe('version-unchanged');
    await owner(`update guatu.mechanism_version set effective_from = '2018-03-01'`);
  });

  it('makes a version once, however often it is sent, and says who, why and in whose place', async () => {
    const key = uuidv7();
    const answers = await Promise.all([
      ask('mechanismVersion.publish', publication(), secretariat, key),
      ask('mechanismVersion.publish', publication(), secretariat, key),
    ]);
    const again = await ask('mechanismVersion.publish', publication(), secretariat, key);
    for (const { status, body } of [...answers, again]) {
      expect([status, body]).toEqual([
        200,
        {
          version: 2,
          effectiveFrom: '2018-06-01',
          publishedAt: expect.stringMatching(/^2018-05-10T/),
          replacing: { version: 1, by: '顾全', post: '领导小组办公室主任', note: '提前一天收材料' },
        },
      ]);
    }
    const { body } = await ask('mechanismVersion.list', {}, 'water-clerk');
    expect(body.versions.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(body.versions[1]).toMatchObject({ effectiveFrom: '2018-03-01', replacing: null });
    expect(body.mayPublish).toBe(false);
    expect((await ask('mechanismVersion.list')).body.mayPublish).toBe(true);
  });

  it('is written into the journal with both digests, and announced', async () => {
    const [entry] = await owner(
      `select post_id, before, after from guatu.journal where subject_kind = 'mechanism-version'`,
    );
    expect(entry).toMatchObject({
      post_id: secretariat,
      before: { version: 1, sha256: digestOf(source) },
      after: {
        sha256: digestOf(earlier),
        effectiveFrom: '2018-06-01',
        note: '提前一天收材料',
        units: [],
        posts: [],
      },
    });
    const announced = await owner(`select payload from guatu.outbox where topic = 'mechanism.published'`);
    expect(announced).toEqual([{ payload: { version: 2, effectiveFrom: '2018-06-01' } }]);
  });

  it('tells whoever wrote on an older version who was first, and keeps what was there', async () => {
    const { body } = await ask('mechanismVersion.publish', publication({ source: `${earlier}\n# 另一人` }));
    expect(body).toMatchObject({ code: 'conflict', params: { by: '顾全' } });
    expect((await ask('mechanismVersion.show', { version: 2 })).body.source).toBe(earlier);
  });

  it('shows each version with the text it was handed in with, and no other', async () => {
    expect((await ask('mechanismVersion.show', { version: 1 }, 'water-clerk')).body).toMatchObject({
      version: 1,
      source,
    });
    expect((await ask('mechanismVersion.show', { version: 9 })).body.code).toBe('not-found');
  });

  it('holds from its first day on, and not before', async () => {
    const versionOn = async (date: string) => {
      county.setDate(date);
      const { body } = await ask('mechanism.show', {}, 'magistrate');
      return body.version;
    };
    expect(await versionOn('2018-05-31')).toBe(1);
    expect(await versionOn('2018-06-01')).toBe(2);
    county.setDate('2018-05-10');
  });
});

describe('a version that brings units and posts along', () => {
  const brought = (text: string) =>
    text
      .replace(
        '    - { id: party-committee,',
        '    - { id: health-bureau, name: 县卫生健康局, shortName: 卫健局, kind: bureau, parent: county-government }\n    - { id: party-committee,',
      )
      .replace(
        '\n  groups:\n',
        '    - { id: health-head, unit: health-bureau, name: 卫健局局长, kind: principal, holder: 杜仲 }\n    - { id: health-clerk, unit: health-bureau, name: 卫健局经办员, kind: clerk, holder: 余音 }\n\n  groups:\n',
      )
      .replace('units: [yunling-township] }', 'units: [yunling-township, health-bureau] }')
      // What the county keeps under the same id is its own, whatever the text now says.
      .replace('name: 县水务局,', 'name: 县水利局,');

  it('enters what the county lacks, from its first day, and leaves the rest as it is', async () => {
    const chart = async () => (await ask('organisation.show')).body;
    const before = await chart();
    const text = brought(earlier);
    const published = await ask(
      'mechanismVersion.publish',
      publication({ source: text, expectedVersion: 2, effectiveFrom: '2018-05-10', note: '机构改革' }),
    );
    expect(published.body).toMatchObject({ version: 3 });
    const after = await chart();
    expect(after.units.slice(0, -1)).toEqual(before.units);
    expect(after.units.at(-1)).toMatchObject({ id: 'health-bureau', name: '县卫生健康局', kind: 'bureau' });
    expect(after.posts.slice(0, -2)).toEqual(before.posts);
    const clerk = before.posts.find(({ id }: { id: string }) => id === 'key-projects-clerk');
    expect(after.posts.slice(-2)).toMatchObject([
      { id: 'health-head', holder: { name: '杜仲', since: '2018-05-10' } },
      // One name is one person.
      { id: 'health-clerk', holder: { name: '余音', personId: clerk.holder.personId } },
    ]);
    expect(after.portfolios).toContainEqual({
      leader: 'vice-magistrate-culture',
      unit: 'health-bureau',
      from: '2018-05-10',
      to: null,
    });
    expect(after.portfolios).toHaveLength(before.portfolios.length + 1);
  });

  it('lets the new clerk act at once', async () => {
    expect((await ask('desk.show', {}, 'health-clerk')).status).toBe(200);
  });

  it('deletes nothing that a later version leaves out', async () => {
    const { status } = await ask(
      'mechanismVersion.publish',
      publication({ source, expectedVersion: 3, effectiveFrom: '2018-05-10', note: '恢复原样' }),
    );
    expect(status).toBe(200);
    const { units, posts } = (await ask('organisation.show')).body;
    expect(units.map(({ id }: { id: string }) => id)).toContain('health-bureau');
    expect(posts.map(({ id }: { id: string }) => id)).toContain('health-head');
  });
});

it('tells the engine in a browser who is who, which days are off, and what was arranged', async () => {
  const { body } = await ask('mechanismVersion.circumstances', {}, 'water-clerk');
  expect(body.calendar.years['2018'].off).toContain('2018-05-01');
  expect(body.organisation.posts).toContainEqual({
    id: 'magistrate',
    unit: 'county-government',
    name: '县长',
    kind: 'principal',
  });
  expect(body.organisation.portfolios[0]).toMatchObject({ leader: 'standing-vice-magistrate', to: null });
  expect((await county.nobody.call('mechanismVersion.circumstances')).body.code).toBe('not-signed-in');
});

/** Asks as the database's owner. */
async function owner(statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: county.ownerUrl });
  await client.connect();
  try {
    await client.query(`set app.jurisdiction_id = '${county.server.jurisdiction.id}'`);
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
