import type { Stage } from '@guatu/engine';
import type { Tx } from '../../../database/ledger-database.ts';

/** The projects of units that are neither completed nor withdrawn, in the order of entry. */
export const projectsOf = (tx: Tx, jurisdictionId: string, units: readonly string[]) =>
  tx
    .selectFrom('project')
    .select((row) => ['name', 'responsible_unit_id as unit', row.ref('stage').$castTo<Stage>().as('stage')])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stage', '<>', 'completed')
    .where('halt', 'is distinct from', 'withdrawn')
    .where('responsible_unit_id', '=', ({ fn, val }) => fn.any(val([...units])))
    .orderBy('id')
    .execute();
