import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, type WorkCalendar } from '../calendar/index.ts';
import type { NamedDay } from '../mechanism/index.ts';
import { dayOfMonth, isoWeekday, monthOf } from '../recurrence/index.ts';

/** The first day on or after `from` (ISO) that a rule names; null where unpublished holidays decide it. */
export const namedDayFrom = (calendar: WorkCalendar, named: NamedDay, from: string): string | null => {
  if ('weekday' in named) {
    const day = Temporal.PlainDate.from(from);
    return day.add({ days: (isoWeekday[named.weekday] - day.dayOfWeek + 7) % 7 }).toString();
  }
  if ('workingDay' in named) {
    const before = Temporal.PlainDate.from(from).subtract({ days: 1 }).toString();
    return addWorkingDays(calendar, before, named.workingDay);
  }
  const months = 'month' in named ? { months: 12 } : { months: 1 };
  const first = 'month' in named ? monthOf(from).with({ month: named.month }) : monthOf(from);
  const day = dayOfMonth(first, named.day);
  return day >= from ? day : dayOfMonth(first.add(months), named.day);
};
