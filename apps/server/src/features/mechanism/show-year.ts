import { type Arrangement, calendarDays, type Slot, slotsAcross } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from './load.ts';
import { holderName } from './outline/names.ts';
import { rulebookOf } from './rulebook-of.ts';

/** The days set for slots so far, and the slots that were skipped. */
export type ArrangementsOf = (tx: Tx, jurisdictionId: string) => Promise<Arrangement[]>;

/** A year's days and slots. Of a year without a notice every day is `not-published`, and no cut-off is moved. */
export async function showYear(view: View, { year }: { year: number }, arrangements: ArrangementsOf) {
  const { tx, server, today } = view;
  const rulebook = await rulebookOf(view);
  const { eras, calendar } = rulebook;
  const arranged = await arrangements(tx, server.jurisdiction.id);
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const slots = slotsAcross(eras, calendar, from, to, arranged);
  return {
    year,
    notice: calendar.years[year]?.notice ?? null,
    days: calendarDays(calendar, year),
    slots: slots.map((slot) => present(slot, rulebook, today.toString())),
    versions: eras
      .filter((era) => era.from <= to && (era.to === null || era.to >= from))
      .map(({ version, from: since }) => ({ version, from: since })),
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
