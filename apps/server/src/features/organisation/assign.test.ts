import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';

const secretariat = 'leading-group-office-director';
const today = '2018-05-10';
type Row = Record<string, string | null>;
let county: TestCounty;

beforeAll(async () => {
  county = await testCounty({ county: 'shilin-2018', today });
});
beforeEach(() => county.setDate(today));

const maps = {
  portfolio: {
    verb: 'organisation.assignPortfolio',
    rows: 'portfolios',
    key: 'unit',
    ofs: ['water', 'land', 'industry', 'finance', 'transport', 'forestry', 'tourism'].map(
      (one) => `${one}-bureau`,
    ),
    post: 'leader',
    expected: 'expectedLeader',
    first: 'vice-magistrate-2',
    second: 'taichuang-deputy',
    notOne: 'water-head',
    notOneCode: 'post-without-portfolio',
    input: (unitId: string) => ({
      unitId,
      leaderPostId: 'vice-magistrate-2',
      expectedLeader: null,
      from: today,
    }),
    to: (leaderPostId: string | null) => ({ leaderPostId }),
    nowhere: { unitId: 'no-such-bureau' },
  },
  liaison: {
    verb: 'organisation.assignLiaison',
    rows: 'liaisons',
    key: 'leader',
    ofs: [
      'taichuang-deputy',
      'standing-vice-magistrate',
      ...[1, 2, 3, 4, 5].map((n) => `vice-magistrate-${n}`),
    ],
    post: 'deputy',
    expected: 'expectedDeputy',
    first: 'government-office-deputy',
    second: null,
    notOne: 'taichuang-deputy',
    notOneCode: 'post-without-liaison',
    input: (leaderPostId: string) => ({
      leaderPostId,
      deputyPostId: 'government-office-deputy',
      expectedDeputy: null,
      from: today,
    }),
    to: (deputyPostId: string | null) => ({ deputyPostId }),
    nowhere: { leaderPostId: 'water-head' },
  },
} as const;

describe.each(Object.values(maps))('$verb', (map) => {
  const { verb, to } = map;
  const unused = [...map.ofs];
  let of: string;
  beforeEach(() => {
    of = unused.pop() ?? '';
  });
  const assign = (changes: object = {}, post = secretariat) =>
    county.as(post).call(verb, { ...map.input(of), ...changes });
  const rows = async (): Promise<Row[]> => {
    const { body } = await county.as('magistrate').call('organisation.show');
    return body[map.rows].filter((row: Row) => row[map.key] === of);
  };

  it('is refused to nobody, and to whoever is not of the secretariat', async () => {
    expect(await county.nobody.call(verb, map.input(of))).toMatchObject({
      status: 401,
      body: { code: 'not-signed-in' },
    });
    expect(await assign({}, 'magistrate')).toMatchObject({ status: 403, body: { code: 'not-yours' } });
    expect(await rows()).toEqual([]);
  });

  it('is refused for what there is not, and for a post that cannot have it', async () => {
    expect(await assign(map.nowhere)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await assign(to(map.notOne))).toMatchObject({ status: 422, body: { code: map.notOneCode } });
    expect(await assign(to(null))).toMatchObject({ status: 422, body: { code: 'assignment-unchanged' } });
  });

  it('tells an editor who saw something else who was first, and when', async () => {
    await assign();
    const late = await assign(to(null));
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'conflict', params: { by: '段明宗', at: expect.stringMatching(/^2018-05-10T/) } },
    });
  });

  it('names the earliest day on which what was arranged can change', async () => {
    await assign();
    const seen = { [map.expected]: map.first };
    const early = await assign({ ...seen, ...to(null), from: '2018-05-09' });
    expect(early).toMatchObject({ status: 422, body: { code: 'assignment-too-early' } });
    expect(early.body.detail).toContain(today);
    await assign({ ...seen, ...to(null), from: '2018-05-20' });
    const overlapping = await assign({ from: '2018-05-19' });
    expect(overlapping.body).toMatchObject({
      code: 'assignment-too-early',
      params: { earliest: '2018-05-20' },
    });
  });

  it('holds from its day until the day before another is set, or none', async () => {
    expect(await assign()).toMatchObject({ status: 200, body: { done: true } });
    expect(await rows()).toMatchObject([{ [map.post]: map.first, from: today, to: null }]);
    await assign({ [map.expected]: map.first, ...to(map.second), from: '2018-06-01' });
    const since = (await rows()).map(({ from, to: until }) => [from, until]);
    const next = map.second === null ? [] : [['2018-06-01', null]];
    expect(since).toEqual([[today, '2018-05-31'], ...next]);
    county.setDate('2018-06-01');
    expect((await rows()).map((row) => row[map.post])).toEqual(map.second === null ? [] : [map.second]);
  });

  it('can be put right on its first day, of which nothing remains but the journal', async () => {
    await assign();
    await assign({ [map.expected]: map.first, ...to(null) });
    expect(await rows()).toEqual([]);
    expect((await assign()).status).toBe(200);
    expect(await rows()).toMatchObject([{ [map.post]: map.first, from: today }]);
  });

  it('lets only one of two editors assign what nobody had', async () => {
    const answers = await Promise.all([assign(), assign()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
