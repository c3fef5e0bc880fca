import type { Tx } from '../../../database/ledger-database.ts';
import { refuse } from '../../../refusal/refusal.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import type { ProjectFacts } from './columns.ts';

/**
 * Refuses facts that no schema can judge: `unknown-unit` for a responsible unit that the county does not have,
 * `years-reversed`, and `project-code-in-use` naming the project that has the code.
 *
 * @param exceptId the project itself, when it is being edited
 */
export async function checkFacts(
  tx: Tx,
  jurisdictionId: string,
  { organisation }: Rulebook,
  facts: ProjectFacts,
  exceptId?: string,
): Promise<void> {
  const { responsibleUnitId: unit, startYear, endYear, nationalCode } = facts;
  if (unit !== null && !organisation.units.some(({ id }) => id === unit)) refuse('unknown-unit', { unit });
  if (startYear !== null && endYear !== null && startYear > endYear) {
    refuse('years-reversed', { from: startYear, to: endYear });
  }
  if (nationalCode === null) return;
  const holder = await tx
    .selectFrom('project')
    .select(['id', 'name'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('national_code', '=', nationalCode)
    .executeTakeFirst();
  if (holder && holder.id !== exceptId) {
    refuse('project-code-in-use', { code: nationalCode, name: holder.name });
  }
}
