import { noticeFault } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { openChart } from '../organisation/index.ts';

export interface NoticedYear {
  year: number;
  notice: string;
  number: string;
  daysOff: string[];
  makeUpDays: string[];
}

/**
 * Puts the notice for a year on record, which counts from today on. Refuses with `calendar-year-published` where there is
 * one, and with what the engine finds wrong with its days.
 */
export async function publishYear(act: Act, input: NoticedYear): Promise<{ done: true }> {
  const { rulebook, as } = await openChart(act);
  const { year, notice, number } = input;
  const published = rulebook.calendar.years[year]?.notice;
  if (published) refuse('calendar-year-published', { year, notice: published });
  const [off, work] = [inOrder(input.daysOff), inOrder(input.makeUpDays)];
  const fault = noticeFault(year, { off, work });
  if (fault) refuse(fault.code, { year, dates: fault.dates.join('、') });
  const recordedOn = act.today.toString();
  await act.tx
    .insertInto('calendar_year')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      year,
      notice,
      number,
      days_off: off,
      working_days: work,
      recorded_on: recordedOn,
      recorded_by: act.actor.personId,
      post_id: as,
    })
    .execute();
  act.record({ subject: ['calendar-year', String(year)], as, after: { notice, number, off, work } });
  act.server.forgetActors();
  return { done: true };
}

/** Each once, whatever was pasted. */
const inOrder = (dates: readonly string[]): string[] => [...new Set(dates)].toSorted();
