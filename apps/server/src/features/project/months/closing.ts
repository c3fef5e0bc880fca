import { type ClosingDecision, closedFrom, reportingOf } from '@guatu/engine';
import type { View } from '../../../http/handler.ts';
import type { Rulebook } from '../../mechanism/index.ts';

/** What the office decided about a month. */
export interface StoredClosing extends ClosingDecision {
  reason: string;
  revision: number;
}

export interface Closing {
  /** Null while the office keeps the month open. */
  closedFrom: string | null;
  closed: boolean;
  decided: StoredClosing | null;
}

/** Whether figures of a month can still be changed without a word, or are corrected with a reason. */
export async function closingOf(
  { tx, server, today }: Pick<View, 'tx' | 'server' | 'today'>,
  { eras, calendar }: Rulebook,
  month: string,
): Promise<Closing> {
  const row = await tx
    .selectFrom('month_closing')
    .select(['closed', 'decided_on as decidedOn', 'reason', 'revision'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('month', '=', month)
    .executeTakeFirst();
  const decided = row ?? null;
  const from = closedFrom(month, reportingOf(eras, calendar, month)?.due?.date ?? null, decided);
  return { closedFrom: from, closed: from !== null && today.toString() >= from, decided };
}
