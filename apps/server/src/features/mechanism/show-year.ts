import { calendarDays, type Slot, slotsBetween } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from './load.ts';
import { holderName } from './outline/names.ts';
import { rulebookOf } from './rulebook-of.ts';

/** A year's days and slots. Of a year without a notice every day is `not-published`, and no cut-off is moved. */
export async function showYear(view: View, { year }: { year: number }) {
  const rulebook = await rulebookOf(view);
  const { mechanism, calendar } = rulebook;
  const slots = slotsBetween(mechanism, calendar, `${year}-01-01`, `${year}-12-31`);
  return {
    year,
    notice: calendar.years[year]?.notice ?? null,
    days: calendarDays(calendar, year),
    slots: slots.map((slot) => present(slot, rulebook, view.today.toString())),
  };
}

function present({ cutoff, lead, ...slot }: Slot, { organisation }: Rulebook, today: string) {
  const nameOf = (rows: readonly { id: string; name: string }[], id: string) =>
    rows.find((row) => row.id === id)?.name ?? id;
  return {
    ...slot,
    month: Number(slot.period.from.slice(5, 7)),
    cutoff: cutoff ? { ...cutoff, desk: nameOf(organisation.units, cutoff.desk) } : null,
    lead:
      lead === undefined
        ? null
        : { post: nameOf(organisation.posts, lead), holder: holderName(organisation, lead, today) },
  };
}
