import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered, submittedProblem, walkers } from '../problem/testing.ts';

const end = { rule: 'resolution-meeting', slotKey: '2018-05#end' };

interface Line {
  action: string;
  matter: { slotKey: string | null };
  due: { date: string } | null;
  group: string;
  standing: { state: string };
}

/** The second version has earlier cut-offs, asks for the list by the cut-off itself, and has another unit compile it. */
const changes = [
  ['{ part: mid, day: 13 }', '{ part: mid, day: 8 }'],
  ['{ part: end, day: 25 }', '{ part: end, day: 20 }'],
  [
    'bearer: { unit: key-projects-section }\n    alsoBy: [{ unit: development-reform-bureau }]\n    due: { by: slot }',
    'bearer: { unit: supervision-office }\n    due: { by: cutoff }',
  ],
] as const;

describe('a second version of the mechanism, in force from June', () => {
  let county: TestCounty;
  let before: { desk: Line[]; docket: unknown; atlas: unknown; meetings: unknown };

  const ask = async (post: string, verb: string, input: Record<string, unknown> = {}) =>
    answered(await county.as(post).call(verb, input));
  const desk = async (post: string): Promise<Line[]> => (await ask(post, 'desk.show')).duties;
  const compiling = async (post: string) =>
    (await desk(post))
      .filter(({ action }) => action === 'compile-docket')
      .map(({ matter, due, group, standing }) => [matter.slotKey, due?.date, group, standing.state]);
  const seen = async () => ({
    desk: await desk('key-projects-chief'),
    docket: await ask(walkers.desk, 'docket.show', end),
    atlas: await ask(walkers.desk, 'atlas.show', { month: '2018-05' }),
    meetings: (await ask('magistrate', 'meeting.year', { year: 2018 })).meetings.filter(
      ({ slotKey }: { slotKey: string }) => slotKey < '2018-06',
    ),
  });

  /** As publishing does; on this side of it the row is all there is. */
  const publish = () =>
    county.server.database.withJurisdiction(county.server.jurisdiction.id, 'read write', async (tx) => {
      const first = await tx.selectFrom('mechanism_version').selectAll().executeTakeFirstOrThrow();
      let { source } = first;
      for (const [old, changed] of changes) {
        expect(source).toContain(old);
        source = source.replace(old, changed);
      }
      const person = await tx.selectFrom('appointment').select('person_id').executeTakeFirstOrThrow();
      await tx
        .insertInto('mechanism_version')
        .values({
          ...first,
          version: 2,
          source,
          sha256: createHash('sha256').update(source).digest('hex'),
          effective_from: '2018-06-01',
          replaces: 1,
          published_by: person.person_id,
          post_id: 'leading-group-office-director',
          note: '截止日提前',
        })
        .execute();
      county.server.forgetActors();
    });

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-22' });
    await submittedProblem(county);
    await ask(walkers.desk, 'docket.compile', end);
    const { items } = await ask(walkers.desk, 'docket.show', end);
    await ask(walkers.desk, 'docket.editItem', {
      id: items[0].id,
      revision: items[0].revision,
      responsibleUnitId: 'land-bureau',
      requirement: '落实5亩用地指标',
      limitOn: '2018-06-30',
    });
    county.setDate('2018-05-25');
    const { revision } = await ask(walkers.desk, 'docket.show', end);
    await ask(walkers.desk, 'docket.freeze', { ...end, revision });
    before = await seen();
    await publish();
  });

  it('changes nothing on a desk of today, nor May’s docket, meetings and atlas', async () => {
    expect(await seen()).toMatchObject({
      docket: before.docket,
      atlas: before.atlas,
      meetings: before.meetings,
    });
    const untilJune = (lines: Line[]) => lines.filter(({ matter }) => (matter.slotKey ?? '') < '2018-06');
    expect(untilJune(await desk('key-projects-chief'))).toEqual(untilJune(before.desk));
  });

  it('is seen in the year ahead: the cut-offs of May as they were, those of June where they will be', async () => {
    const { slots, versions } = await ask('magistrate', 'mechanism.year', { year: 2018 });
    const nominal = slots
      .filter(({ rule, key }: { rule: string; key: string }) => rule === end.rule && /-0[56]#/.test(key))
      .map(({ key, cutoff }: { key: string; cutoff: { nominal: string } }) => [key, cutoff.nominal]);
    expect(nominal).toEqual([
      ['2018-05#mid', '2018-05-13'],
      ['2018-05#end', '2018-05-25'],
      ['2018-06#mid', '2018-06-08'],
      ['2018-06#end', '2018-06-20'],
    ]);
    expect(versions).toEqual([
      { version: 1, from: '2018-03-01' },
      { version: 2, from: '2018-06-01' },
    ]);
  });

  it('leaves what was done in May done in time by whom it was owed, and owes June to whom it names', async () => {
    county.setDate('2018-06-01');
    expect(await compiling('key-projects-chief')).toEqual([['2018-05#end', '2018-05-31', 'done', 'done']]);
    expect(await compiling('supervision-office-director')).toEqual([
      ['2018-06#mid', '2018-06-08', 'later', 'open'],
      ['2018-06#end', '2018-06-20', 'later', 'open'],
    ]);
  });

  it('lets May’s list be kept by whom May’s version names, and June’s by whom June’s does', async () => {
    const may = async (post: string, slotKey: string) =>
      (await ask(post, 'docket.show', { ...end, slotKey })).mayCompile;
    expect(await may('key-projects-clerk', '2018-05#end')).toBe(true);
    expect(await may('key-projects-clerk', '2018-06#mid')).toBe(false);
    expect(await may('supervision-office-director', '2018-06#mid')).toBe(true);
  });
});
