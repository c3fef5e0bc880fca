import { addCalendarDays } from '../calendar/index.ts';
import { type DayRange, daysOfKey } from '../recurrence/index.ts';
import { anchorOf, type MeetingSlot } from './meeting-slots.ts';
import { isCalled } from './meeting-rule.ts';

/**
 * The days on which a slot's meeting may be held. A day that the rule names may be moved within its week or month; a
 * window is left to the county and may be missed by a month (二（二）2): later it belongs to another slot, or its date is
 * mistyped. A ground-breaking may also be brought forward by as much (二（四）3). What leans on another meeting stays on its side of it (二（一）2).
 *
 * @param anchoredOn the day (ISO) of the meeting that it leans on; null where there is none
 */
export const daysForMeeting = (
  { key, period, of }: Pick<MeetingSlot, 'key' | 'period' | 'of'>,
  anchoredOn: string | null = null,
): DayRange => {
  const days = isCalled(of) || of.kind === 'groundbreaking' ? around(period) : freeDays(key, period);
  const side = anchorOf(of)?.side;
  if (anchoredOn === null || side === undefined) return days;
  return side === 'before'
    ? { from: earlier(days.from, anchoredOn), to: anchoredOn }
    : { from: anchoredOn, to: later(days.to, anchoredOn) };
};

/** Whether a day takes a reason, since the document gives a ground-breaking its part of the year (二（四）3). */
export const isOutsideWindow = ({ period, of }: Pick<MeetingSlot, 'period' | 'of'>, day: string): boolean =>
  of.kind === 'groundbreaking' && (day < period.from || day > period.to);

const freeDays = (key: string, { from, to }: DayRange): DayRange => {
  if (from !== to) return { from, to: addCalendarDays(to, 31) };
  const whole = daysOfKey(key) ?? { from, to };
  return { from: earlier(from, whole.from), to: later(to, whole.to) };
};

const around = ({ from, to }: DayRange): DayRange => ({
  from: addCalendarDays(from, -31),
  to: addCalendarDays(to, 31),
});

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one > other ? one : other);
