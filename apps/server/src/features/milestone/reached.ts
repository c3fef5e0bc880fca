import type { Tx } from '../../database/ledger-database.ts';

/** What was said of milestones reached, as the engine reads it, with the unit's note. */
export const reachedOf = (tx: Tx, own: string, projectId: string) =>
  tx
    .selectFrom('milestone_reached')
    .select(['milestone as key', 'version', 'reached_on as reachedOn', 'given_on as givenOn', 'note'])
    .where('jurisdiction_id', '=', own)
    .where('project_id', '=', projectId)
    .orderBy('version')
    .execute();
