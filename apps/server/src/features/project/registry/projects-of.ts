import type { Stage } from '@guatu/engine';
import type { Tx } from '../../../database/ledger-database.ts';

/** The projects of units that are not completed, in the order of entry. */
export const projectsOf = (tx: Tx, jurisdictionId: string, units: readonly string[]) =>
  tx
    .selectFrom('project')
    .select((row) => ['name', 'responsible_unit_id as unit', row.ref('stage').$castTo<Stage>().as('stage')])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stage', '<>', 'completed')
    .where('responsible_unit_id', '=', ({ fn, val }) => fn.any(val([...units])))
    .orderBy('id')
    .execute();
