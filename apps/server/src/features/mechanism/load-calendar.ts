import type { CalendarEntry, CalendarYear, EntryKind, WorkCalendar } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';

/** The county's work calendar: its years, and the single days it decided about in the order of recording. */
export async function loadCalendar(tx: Tx, jurisdictionId: string): Promise<WorkCalendar> {
  const [years, entries] = await Promise.all([
    tx
      .selectFrom('calendar_year')
      .select(['year', 'notice', 'number', 'days_off', 'working_days', 'recorded_on'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .execute(),
    tx
      .selectFrom('calendar_day')
      .select(['date', 'kind', 'recorded_on'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .orderBy('id')
      .execute(),
  ]);
  const days: Record<string, CalendarEntry[]> = {};
  for (const { date, kind, recorded_on } of entries) {
    (days[date] ??= []).push({ kind: kind as EntryKind, recordedOn: recorded_on });
  }
  return {
    years: Object.fromEntries(
      years.map(({ year, notice, number, days_off, working_days, recorded_on }): [string, CalendarYear] => [
        String(year),
        {
          notice,
          ...(number !== null && { number }),
          off: days_off,
          work: working_days,
          ...(recorded_on !== null && { recordedOn: recorded_on }),
        },
      ]),
    ),
    days,
  };
}
