import type { EntryKind } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';

export type StoredDay = Awaited<ReturnType<typeof findDays>>[number];

/** What the county decided about single days, in the order of recording. */
export const findDays = (tx: Tx, jurisdictionId: string) =>
  tx
    .selectFrom('calendar_day')
    .select((row) => [
      'id',
      'date',
      row.ref('kind').$castTo<EntryKind>().as('kind'),
      row.ref('scope').$castTo<'local' | 'emergency' | 'correction'>().as('scope'),
      'reason',
      'number',
      'recorded_on as recordedOn',
      'recorded_by as recordedBy',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .orderBy('id')
    .execute();
