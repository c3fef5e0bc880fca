import {
  type Arrangement,
  type Bearer,
  calendarDays,
  concernOf,
  type ObligationInEra,
  obligationsAcross,
  type Slot,
  slotsAcross,
} from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from './load.ts';
import { leadOfSlot } from './lead-of-slot.ts';
import { holderName } from './outline/names.ts';
import { postName, unitName } from './names.ts';
import { rulebookOf } from './rulebook-of.ts';

/** The days set for slots so far, and the slots that were skipped. */
export type ArrangementsOf = (tx: Tx, jurisdictionId: string) => Promise<Arrangement[]>;

export interface YearAsked {
  readonly year: number;
  /** Whose part of it, such as `post:magistrate`; without it, all. */
  readonly of?: string | undefined;
}

/**
 * A year's days and slots, or those that concern a post or unit, with its duties. Of a year without a notice every day is
 * `not-published`, and no cut-off is moved.
 */
export async function showYear(view: View, { year, of }: YearAsked, arrangements: ArrangementsOf) {
  const { tx, server, today } = view;
  const rulebook = await rulebookOf(view);
  const { eras, calendar } = rulebook;
  const arranged = await arrangements(tx, server.jurisdiction.id);
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const all = slotsAcross(eras, calendar, from, to, arranged);
  const comingRound = () => obligationsAcross({ ...rulebook, from, to, arrangements: arranged });
  const { slots, owed } =
    of === undefined
      ? { slots: all, owed: [] }
      : concernOf([partyOf(of)], { slots: all, obligations: comingRound() }, rulebook);
  return {
    year,
    notice: calendar.years[year]?.notice ?? null,
    days: calendarDays(calendar, year),
    slots: slots.map((slot) => present(slot, rulebook, today.toString())),
    duties: owed.map((one) => presentDuty(one, rulebook)),
    versions: eras
      .filter((era) => era.from <= to && (era.to === null || era.to >= from))
      .map(({ version, from: since }) => ({ version, from: since })),
  };
}

/** A party as the wire has it, such as `post:magistrate`. */
export const partyOf = (of: string): Bearer => {
  const [kind, id = ''] = of.split(':');
  return { kind: kind === 'unit' ? 'unit' : 'post', id };
};

function presentDuty({ rule, slot, clause, bearer, due, version }: ObligationInEra, rulebook: Rulebook) {
  const era = rulebook.eras.find((one) => one.version === version);
  return {
    rule,
    slot,
    clause,
    says: era?.mechanism.duties.find(({ id }) => id === rule)?.says ?? rule,
    bearer: bearer.kind === 'unit' ? unitName(rulebook, bearer.id) : postName(rulebook, bearer.id),
    due: due?.date ?? null,
  };
}

function present({ cutoff, lead: _named, ...slot }: Slot, rulebook: Rulebook, today: string) {
  const { organisation } = rulebook;
  const lead = leadOfSlot(rulebook, slot);
  const nameOf = (rows: readonly { id: string; name: string }[], id: string) =>
    rows.find((row) => row.id === id)?.name ?? id;
  return {
    ...slot,
    month: Number(slot.period.from.slice(5, 7)),
    cutoff: cutoff ? { ...cutoff, desk: nameOf(organisation.units, cutoff.desk) } : null,
    lead:
      lead === null
        ? null
        : { post: nameOf(organisation.posts, lead), holder: holderName(organisation, lead, today) },
  };
}
