import { officialCalendar } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { personName, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { mayKeep } from '../organisation/index.ts';
import { findDays, type StoredDay } from './find-days.ts';

/** The years with their notices, which of the near ones have none, and what the county itself decided about single days. */
export async function showCalendar(view: View) {
  const { tx, server, actor, today } = view;
  const rulebook = await rulebookOf(view);
  const years = await tx
    .selectFrom('calendar_year')
    .selectAll()
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .orderBy('year')
    .execute();
  const days = await findDays(tx, server.jurisdiction.id);
  return {
    years: years.map(({ year, notice, number, days_off, working_days, recorded_on, recorded_by }) => ({
      year,
      notice,
      number: number ?? officialNumber(year, notice),
      daysOff: days_off,
      makeUpDays: working_days,
      recorded:
        recorded_on === null ? null : { on: recorded_on, by: personName(rulebook, recorded_by ?? '') },
    })),
    notPublished: [today.year, today.year + 1].filter((year) => years.every((row) => row.year !== year)),
    days: days.map((day, index) => present(rulebook, day, days.slice(index + 1))).toReversed(),
    mayKeep: mayKeep(actor, rulebook) !== null,
  };
}

/** A county that was opened before numbers were kept has the same notices all the same. */
function officialNumber(year: number, notice: string): string | null {
  const official = officialCalendar.years[year];
  return official?.notice === notice ? (official.number ?? null) : null;
}

function present(rulebook: Rulebook, day: StoredDay, since: readonly StoredDay[]) {
  const { recordedOn, recordedBy, ...rest } = day;
  return {
    ...rest,
    recorded: { on: recordedOn, by: personName(rulebook, recordedBy) },
    last: since.every(({ date }) => date !== day.date),
    late: recordedOn > day.date,
  };
}
