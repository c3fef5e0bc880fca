import type { EntryKind } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { openChart } from '../organisation/index.ts';

export interface DayDecision {
  date: string;
  kind: 'working' | 'off';
  scope: 'local' | 'emergency' | 'correction';
  reason: string;
  number: string | null;
}

/**
 * Puts on record what the county decides about a day. A day that has passed stays as it was lived: it is noted, and
 * changes nothing. Refuses with `calendar-day-unchanged` what was the county's last word already.
 */
export async function recordDay(act: Act, { date, ...decision }: DayDecision): Promise<{ done: true }> {
  const { rulebook, as } = await openChart(act);
  const word = rulebook.calendar.days?.[date]?.at(-1)?.kind;
  if (word === decision.kind) refuse('calendar-day-unchanged', { date });
  await enterDay(act, { date, ...decision }, as, word ?? null);
  return { done: true };
}

/** Enters a word about a day behind all others, and writes it down. */
export async function enterDay(
  { tx, server, actor, now, today, record }: Act,
  day: Omit<DayDecision, 'kind'> & { kind: EntryKind },
  as: string,
  before: EntryKind | null,
): Promise<void> {
  await tx
    .insertInto('calendar_day')
    .values({
      jurisdiction_id: server.jurisdiction.id,
      id: uuidv7(),
      ...day,
      recorded_on: today.toString(),
      recorded_at: now.toString(),
      recorded_by: actor.personId,
      post_id: as,
    })
    .execute();
  record({ subject: ['calendar-day', day.date], as, before: before && { kind: before }, after: day });
  server.forgetActors();
}
