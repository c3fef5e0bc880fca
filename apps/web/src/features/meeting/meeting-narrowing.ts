import type { MeetingInYear } from './meeting-queries.ts';

/** What of a year's meetings one looks at. */
export type MeetingNarrowing = {
  /** 1 to 12; null is the whole year. */
  readonly month: number | null;
  /** Id of a meeting's rule; null is every kind. */
  readonly rule: string | null;
};

/** The meetings that are, or can be, in a month, in order of their days. */
export const narrowed = (
  meetings: readonly MeetingInYear[],
  { month, rule }: MeetingNarrowing,
): MeetingInYear[] =>
  [...meetings]
    .filter((one) => (rule === null || one.rule === rule) && (month === null || isIn(one, month)))
    .sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));

const dayOf = ({ heldOn, standsOn, period }: MeetingInYear): string => heldOn ?? standsOn ?? period.from;

/** By the month in which the rule puts it too, so that one that moved out of it is found where it belongs. */
const isIn = (one: MeetingInYear, month: number): boolean =>
  [dayOf(one), one.period.from].some((date) => Number(date.slice(5, 7)) === month);
