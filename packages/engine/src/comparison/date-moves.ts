import type { Obligation } from '../obligation/index.ts';
import type { Slot } from '../recurrence/index.ts';
import { obligationChanges } from './obligation-changes.ts';
import { slotChanges } from './slot-changes.ts';

/** What stands on which day by one calendar. */
export type Schedule<Owed extends Obligation = Obligation> = {
  slots: readonly Slot[];
  obligations: readonly Owed[];
};

/**
 * A date that stands elsewhere by another calendar, as ISO dates: a slot's day, the day its papers are due, or the limit
 * of a duty; null where there is none. A slot that comes or goes has a day on one side only.
 */
export type DateMove<Owed extends Obligation = Obligation> = {
  before: string | null;
  after: string | null;
} & (
  | { what: 'slot' | 'cutoff'; slot: Slot }
  /** Whoever owes it by the same two dates, one obligation standing for all. */
  | { what: 'due'; owed: Owed; count: number }
);

/** Which dates stand elsewhere when one calendar takes the place of another, in order of time. */
export const dateMoves = <Owed extends Obligation>(
  before: Schedule<Owed>,
  after: Schedule<Owed>,
): DateMove<Owed>[] => {
  const slots = slotMoves(before.slots, after.slots);
  const dues = dueMoves(before.obligations, after.obligations).filter(
    (move) => !slots.some((one) => tellsOf(one, move)),
  );
  return [...slots, ...dues].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
};

type SlotDateMove = Extract<DateMove, { slot: Slot }>;
type DueDateMove<Owed extends Obligation> = Extract<DateMove<Owed>, { what: 'due' }>;

const slotMoves = (before: readonly Slot[], after: readonly Slot[]): SlotDateMove[] => {
  const { appear, vanish, move } = slotChanges(before, after);
  return [
    ...appear.map((slot): SlotDateMove => ({ what: 'slot', slot, before: null, after: firstDay(slot) })),
    ...vanish.map((slot): SlotDateMove => ({ what: 'slot', slot, before: firstDay(slot), after: null })),
    ...move.flatMap(({ before: was, after: slot, moved }) => [
      ...(moved.includes('time')
        ? [{ what: 'slot' as const, slot, before: firstDay(was), after: firstDay(slot) }]
        : []),
      ...(moved.includes('cutoff')
        ? [{ what: 'cutoff' as const, slot, before: papersDue(was), after: papersDue(slot) }]
        : []),
    ]),
  ];
};

const dueMoves = <Owed extends Obligation>(
  before: readonly Owed[],
  after: readonly Owed[],
): DueDateMove<Owed>[] => {
  const moves = new Map<string, DueDateMove<Owed>>();
  for (const { before: was, after: is } of obligationChanges(before, after).move) {
    const [from, to] = [was.due?.date ?? null, is.due?.date ?? null];
    const key = JSON.stringify([is.rule, from, to]);
    const count = (moves.get(key)?.count ?? 0) + 1;
    moves.set(key, { what: 'due', owed: moves.get(key)?.owed ?? is, count, before: from, after: to });
  }
  return [...moves.values()];
};

/** A limit that goes with its slot's own is told with the slot. */
const tellsOf = ({ slot, ...one }: SlotDateMove, { owed, ...other }: DueDateMove<Obligation>): boolean =>
  owed.subject?.slot?.rule === slot.rule &&
  owed.slot === slot.key &&
  one.before === other.before &&
  one.after === other.after;

const firstDay = ({ time, period }: Slot): string =>
  time.kind === 'day' ? time.date : time.kind === 'window' ? time.from : period.from;

const papersDue = ({ cutoff }: Slot): string | null => cutoff?.actual ?? null;

const dayOf = ({ before, after }: DateMove): string => before ?? after ?? '';
