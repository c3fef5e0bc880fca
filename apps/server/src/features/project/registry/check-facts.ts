import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import type { ProjectFacts } from './columns.ts';

/**
 * Refuses facts that no schema can judge: `unknown-unit` for a responsible unit that the county does not have,
 * `years-reversed`, `dates-reversed` and `date-ahead` for a start or finish, and `project-code-in-use` naming the project
 * that has the code.
 *
 * @param exceptId the project itself, when it is being edited
 */
export async function checkFacts(
  { tx, server, today }: Pick<Act, 'tx' | 'server' | 'today'>,
  { organisation }: Rulebook,
  facts: ProjectFacts,
  exceptId?: string,
): Promise<void> {
  const { responsibleUnitId: unit, startYear, endYear, nationalCode } = facts;
  if (unit !== null && !organisation.units.some(({ id }) => id === unit)) refuse('unknown-unit', { unit });
  if (startYear !== null && endYear !== null && startYear > endYear) {
    refuse('years-reversed', { from: startYear, to: endYear });
  }
  checkDates(facts, today.toString());
  if (nationalCode === null) return;
  const holder = await tx
    .selectFrom('project')
    .select(['id', 'name'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('national_code', '=', nationalCode)
    .executeTakeFirst();
  if (holder && holder.id !== exceptId) {
    refuse('project-code-in-use', { code: nationalCode, name: holder.name });
  }
}

/** A finish does not come before its start, and what has happened is not ahead. */
function checkDates(facts: ProjectFacts, today: string): void {
  const { plannedStart, plannedFinish, actualStart, actualFinish } = facts;
  for (const [from, to] of [
    [plannedStart, plannedFinish],
    [actualStart, actualFinish],
  ]) {
    if (from && to && from > to) refuse('dates-reversed', { from, to });
  }
  for (const date of [actualStart, actualFinish]) {
    if (date !== null && date > today) refuse('date-ahead', { date, today });
  }
}
