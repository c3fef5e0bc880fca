import type { Bearer, WeeklyContent, WeeklyLine, WeeklyState } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';

/** A report as its row says. */
export type StoredReport = Awaited<ReturnType<typeof findReports>>[number];

export interface SlotRef {
  rule: string;
  key: string;
}

/** The reports that anybody has begun for a slot. */
export const findReports = (tx: Tx, jurisdictionId: string, slot: SlotRef) =>
  reports(tx, jurisdictionId, slot).execute();

/** One of them; undefined while nobody has begun it. */
export const findReport = (tx: Tx, jurisdictionId: string, slot: SlotRef, { kind, id }: Bearer) =>
  reports(tx, jurisdictionId, slot)
    .where('bearer_kind', '=', kind)
    .where('bearer_id', '=', id)
    .executeTakeFirst();

function reports(tx: Tx, jurisdictionId: string, { rule, key }: SlotRef) {
  return tx
    .selectFrom('weekly_report')
    .select((row) => [
      'id',
      row.ref('bearer_kind').$castTo<Bearer['kind']>().as('bearerKind'),
      'bearer_id as bearerId',
      row.ref('state').$castTo<WeeklyState>().as('state'),
      row.ref('content').$castTo<WeeklyContent>().as('content'),
      row.ref('lines').$castTo<WeeklyLine[] | null>().as('lines'),
      'unchanged',
      'submitted_at as submittedAt',
      'submitted_by as submittedBy',
      'first_submitted_at as firstSubmittedAt',
      'excused_because as excusedBecause',
      'excused_at as excusedAt',
      'excused_by as excusedBy',
      'revision',
      'changed_by as changedBy',
      'changed_at as changedAt',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('rule', '=', rule)
    .where('slot_key', '=', key);
}

export const isOf =
  ({ kind, id }: Bearer) =>
  ({ bearerKind, bearerId }: { bearerKind: string; bearerId: string }): boolean =>
    bearerKind === kind && bearerId === id;
