import { compareDates, type WorkCalendar } from '../calendar/index.ts';
import { type Era, eraOn, slotAcross, slotsAcross } from '../era/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { type Arrangement, daysOfKey, type Slot } from '../recurrence/index.ts';
import { isCalled, type MeetingRule, meetingRuleOf } from './meeting-rule.ts';

/** The slot of a meeting, and the rule that makes it. */
export type MeetingSlot = Omit<Slot, 'occasion' | 'label'> & { of: MeetingRule };

/** The meetings of a year, in order of time: those that come round, and those that were called; with the days set so far. */
export const meetingSlots = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  year: number,
  arrangements: readonly Arrangement[] = [],
): MeetingSlot[] => {
  const range = [`${year}-01-01`, `${year}-12-31`] as const;
  const round = slotsAcross(eras, calendar, ...range, arrangements).flatMap(
    (slot) => asMeeting(eras, slot) ?? [],
  );
  const called = arrangements.flatMap(
    ({ rule, key }) => (key.startsWith(`${year}-`) && calledSlot(eras, rule, key, arrangements)) || [],
  );
  return [...round, ...called].sort(
    (one, other) => compareDates(one.period.from, other.period.from) || sideOf(one) - sideOf(other),
  );
};

/** The slot of a meeting by rule and key, or null when the mechanism has no such meeting. */
export const meetingSlotOf = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  rule: string,
  key: string,
  arrangements: readonly Arrangement[] = [],
): MeetingSlot | null => {
  const called = calledSlot(eras, rule, key, arrangements);
  if (called !== null) return called;
  const slot = slotAcross(eras, calendar, rule, key, arrangements);
  return slot === null ? null : asMeeting(eras, slot);
};

/** What comes before another stands before it in the list of a day. */
const sideOf = ({ of }: MeetingSlot): number =>
  ({ before: -1, none: 0, after: 1 })[anchorOf(of)?.side ?? 'none'];

/** The key of a meeting that is called for a day (ISO); `mark` tells apart those called for the same day. */
export const keyOfCall = (day: string, mark: string): string => `${day}#${mark}`;

/** The rules that lean on a rule's meetings, such as the weekly report on the executive meeting (二（一）2). */
export const leaningOn = ({ slots }: Mechanism, rule: string): string[] =>
  slots.flatMap(({ id, recurs }) => (anchorOf({ recurs })?.rule === rule ? id : []));

/** The rule whose meetings it comes before or after. */
export const anchorOf = ({
  recurs,
}: Pick<MeetingRule, 'recurs'>): { rule: string; side: 'before' | 'after' } | null => {
  if ('before' in recurs) return { rule: recurs.before, side: 'before' };
  return 'after' in recurs ? { rule: recurs.after, side: 'after' } : null;
};

const asMeeting = (eras: readonly Era[], slot: Slot): MeetingSlot | null => {
  const { occasion: _occasion, label: _label, ...rest } = slot;
  const of = meetingRuleOf(eraOn(eras, slot.period.from).mechanism, slot.rule);
  return of === undefined || isCalled(of) ? null : { ...rest, of };
};

/** What comes upon notice is known by the day that it was first called for, wherever it has moved since. */
const calledSlot = (
  eras: readonly Era[],
  rule: string,
  key: string,
  arrangements: readonly Arrangement[],
): MeetingSlot | null => {
  const period = daysOfKey(key);
  if (period === null || period.from !== period.to) return null;
  const of = meetingRuleOf(eraOn(eras, period.from).mechanism, rule);
  if (of === undefined || !isCalled(of)) return null;
  const arranged = arrangements.findLast((one) => one.rule === rule && one.key === key);
  return {
    rule,
    key,
    clause: of.clause,
    period,
    time:
      arranged?.date === null ? { kind: 'skipped' } : { kind: 'day', date: arranged?.date ?? period.from },
    of,
  };
};
