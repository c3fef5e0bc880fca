import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { someFacts } from '../project/testing.ts';
import { answered, someContent, unresolved, walkers } from './testing.ts';

/** Mostly a problem goes on; otherwise histories would end before they come to a docket. */
const deeds = ['onwards', 'onwards', 'onwards', 'onwards', 'split', 'merge', 'sendBack'] as const;
type Deed = { deed: (typeof deeds)[number]; first: number; second: number };

const deed = fc.record({ deed: fc.constantFrom(...deeds), first: fc.nat(20), second: fc.nat(20) });
/** The same histories each time: what fails once fails again. */
const histories = fc.sample(fc.array(deed, { minLength: 25, maxLength: 25 }), {
  seed: 20_180_510,
  numRuns: 8,
});

const reason = '随意';
const docket = { rule: 'resolution-meeting', slotKey: '2018-05#mid' };

/** Tries something with one problem, or with two; a refusal is as good as a deed. */
async function attempt(county: TestCounty, projectId: string, { deed: what, first, second }: Deed) {
  const desk = county.as(walkers.desk);
  const rows = await problemsOf(county, projectId);
  const [one, other] = [rows[first % rows.length], rows[second % rows.length]];
  if (!one || !other) return;
  const version = { id: one.id, revision: one.revision };
  const { kind, title, facts, proposal } = someContent();
  const part = { kind, title, facts, proposal };
  switch (what) {
    case 'onwards':
      return goOn(county, one);
    case 'split':
      return desk.call('problem.split', { ...version, reason, parts: [part, part] });
    case 'merge':
      return desk.call('problem.merge', {
        ...version,
        reason,
        others: [{ id: other.id, revision: other.revision }],
      });
    case 'sendBack':
      return desk.call('problem.sendBack', { ...version, reason });
  }
}

/** The next step of a problem, by whose it is. */
async function goOn(county: TestCounty, { id, revision, state }: Row) {
  const version = { id, revision };
  const leader = county.as(walkers.lead);
  if (state === 'raised') return leader.call('problem.review', version);
  if (state === 'reviewed') return leader.call('problem.recordSpecialMeeting', { ...version, ...unresolved });
  if (state === 'submitted') return county.as(walkers.desk).call('docket.compile', docket);
  const step = state === 'returned' ? 'problem.raiseAgain' : 'problem.submit';
  return county.as(walkers.unit).call(step, version);
}

interface Row {
  id: string;
  revision: number;
  state: string;
  /** How many problems that have not been split or merged it came to. */
  ends: number;
  onDocket: boolean;
}

async function problemsOf({ server }: TestCounty, projectId: string): Promise<Row[]> {
  const { id } = server.jurisdiction;
  return server.database.withJurisdiction(id, 'read only', async (tx) => {
    const { rows } = await sql<Row>`
      with recursive came (id, at) as (
        select id, id from problem where project_id = ${projectId}
        union
        select came.id, step.successor_id from came join problem_successor as step on step.problem_id = came.at)
      select problem.id, problem.revision, problem.state,
        (select count(*)::int from came join problem as reached on reached.id = came.at
         where came.id = problem.id and reached.state not in ('split', 'merged')) as ends,
        exists (select from docket_item as item where item.problem_id = problem.id) as "onDocket"
      from problem where project_id = ${projectId} order by problem.id`.execute(tx);
    return rows;
  });
}

it('whatever is done in whatever order, no problem is lost and none that has ended is on a list', async () => {
  const county = await testCounty();
  const met = new Set<string>();
  for (const history of histories) {
    const project = answered(await county.as(walkers.desk).call('project.create', someFacts()));
    for (const title of ['甲', '乙', '丙']) {
      answered(
        await county
          .as(walkers.unit)
          .call('problem.raise', { ...someContent({ title }), projectId: project.id }),
      );
    }
    for (const one of history) await attempt(county, project.id, one);
    for (const { state, ends, onDocket } of await problemsOf(county, project.id)) {
      met.add(state);
      expect(ends).toBeGreaterThan(0);
      expect([state, onDocket]).toEqual([state, state === 'docketed']);
    }
    const { items } = answered(await county.as(walkers.desk).call('docket.show', docket));
    const positions = items.map(({ position }: { position: number }) => position);
    expect(positions).toEqual(positions.map((_: number, index: number) => index + 1));
  }
  // Histories in which nothing happens would prove nothing.
  expect([...met]).toEqual(expect.arrayContaining(['raised', 'unresolved', 'docketed', 'split', 'merged']));
}, 60_000);
