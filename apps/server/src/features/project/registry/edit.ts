import { sql } from 'kysely';
import type { Tx } from '../../../database/ledger-database.ts';
import type { Act } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { moveFigures, type YearMove } from '../figures/move.ts';
import { mayMaintain } from '../policy.ts';
import { checkFacts } from './check-facts.ts';
import { columnsOf, difference, type ProjectFacts } from './columns.ts';
import { standingOf } from './create.ts';
import { findForChange, stampChange } from './find-for-change.ts';

/** Puts new facts in the place of the old. The journal keeps those that differ; saving without a change changes nothing. */
export async function editProject(act: Act, input: ProjectFacts & { id: string; revision: number }) {
  const rulebook = await rulebookOf(act);
  const as = mayMaintain(act, rulebook);
  const { tx, server, actor, now, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const { id, revision, ...after } = input;
  const before = await findForChange(tx, jurisdictionId, id, revision);
  const changed = difference(before, after);
  if (changed === null) return { id, revision };
  await checkFacts(tx, jurisdictionId, rulebook, after, id);
  const change = { id, revision, personId: actor.personId, at: now.toString() };
  const written = await stampChange(tx, jurisdictionId, change, columnsOf(after));
  await moveFigures(tx, jurisdictionId, {
    left: [standingOf(id, before)],
    entered: [standingOf(id, after)],
    years:
      before.responsibleUnitId === after.responsibleUnitId
        ? []
        : await movingYears(tx, jurisdictionId, id, before.responsibleUnitId, after.responsibleUnitId),
  });
  record({ subject: ['project', id], as, ...changed });
  return written;
}

/** A project that changes hands takes what was planned and completed along. */
async function movingYears(
  tx: Tx,
  jurisdictionId: string,
  id: string,
  from: string | null,
  to: string | null,
): Promise<YearMove[]> {
  const { rows } = await sql<{ year: number; planned: number; completed: number }>`
    select year, sum(planned)::bigint planned, sum(completed)::bigint completed from (
      select year, coalesce(planned_investment, 0) planned, 0 completed from project_plan
      where jurisdiction_id = ${jurisdictionId} and project_id = ${id}
      union all
      select left(month, 4)::int, 0, completed from project_month
      where jurisdiction_id = ${jurisdictionId} and project_id = ${id}) as sums
    group by year`.execute(tx);
  return rows.flatMap(({ year, planned, completed }) => [
    { projectId: id, unitId: from, year, planned: -planned, completed: -completed },
    { projectId: id, unitId: to, year, planned, completed },
  ]);
}
