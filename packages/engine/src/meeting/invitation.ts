import type { AttendanceStatus, MeetingReply } from './state.ts';

/** When a meeting is to be held: ISO day and `HH:MM`. */
export type MeetingTime = { heldOn: string | null; startsAt: string | null };

/**
 * Whether those who were asked have to be asked again: another day or hour binds nobody to an old answer, another room
 * does not undo it.
 */
export const asksAnew = (before: MeetingTime, after: MeetingTime): boolean =>
  before.heldOn !== after.heldOn || before.startsAt !== after.startsAt;

/** How the attendance of a seat begins: as it was answered; who has not answered is expected. */
export const expectedStatus = (reply: MeetingReply | null): AttendanceStatus =>
  reply === null || reply === 'coming' ? 'present' : reply;

/** Whether a meeting stands on its side of the one that it leans on, by day and hour. */
export const keepsSide = (side: 'before' | 'after', own: MeetingTime, anchor: MeetingTime): boolean => {
  const [mine, its] = [`${own.heldOn} ${own.startsAt}`, `${anchor.heldOn} ${anchor.startsAt}`];
  return side === 'before' ? mine < its : mine > its;
};

/** An hour moved along with another: as much earlier or later, and within the same day. */
export const hourAlong = (hour: string, before: string, after: string): string => {
  const moved = Math.min(lastMinute, Math.max(0, minutesOf(hour) + minutesOf(after) - minutesOf(before)));
  return [Math.floor(moved / 60), moved % 60].map((part) => `${part}`.padStart(2, '0')).join(':');
};

const lastMinute = 24 * 60 - 1;

const minutesOf = (hour: string): number => {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  return hours * 60 + minutes;
};
