import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { openChart } from '../organisation/index.ts';
import { enterDay } from './record-day.ts';

/**
 * Takes back what was decided about a day, by another entry: the day is again what its year's notice makes it. Refuses
 * with `not-found` where nothing stands decided.
 */
export async function withdrawDay(
  act: Act,
  { date, reason }: { date: string; reason: string },
): Promise<{ done: true }> {
  const { rulebook, as } = await openChart(act);
  const word = rulebook.calendar.days?.[date]?.at(-1)?.kind ?? 'as-noticed';
  if (word === 'as-noticed') refuse('not-found');
  await enterDay(act, { date, kind: 'as-noticed', scope: 'correction', reason, number: null }, as, word);
  return { done: true };
}
