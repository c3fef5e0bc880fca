import type { Minutes } from '@guatu/documents';
import { advanceMinutes } from '@guatu/engine';
import { refuse } from '../../refusal/refusal.ts';
import type { Act } from '../../http/handler.ts';
import type { SeatTaken } from '../meeting/index.ts';
import { changeMinutes } from './change.ts';
import { lockMinutes } from './find.ts';

/** Who was there, as minutes print it. Who came in somebody's place stands among those present, with whose place it was. */
export const attendanceOf = (roll: readonly SeatTaken[]): Minutes['attendance'] => ({
  present: roll.filter(({ status }) => status === 'present' || status === 'stand-in').map(named),
  leave: roll.filter(({ status }) => status === 'leave').map(named),
  observers: roll.filter(({ status }) => status === 'observer').map(named),
});

/** A seat of a unit whose guest nobody named stands under the unit alone. */
const named = ({ title, name, standIn }: SeatTaken): string =>
  standIn === null ? `${title}${name}` : `${standIn.title}${standIn.name}（代${title}${name}）`;

/**
 * Puts the attendance of draft minutes right; the office's own words for it spoke of another roll, and go. Refuses with
 * what the engine names once the minutes have been handed in.
 */
export async function reviseAttendance(
  act: Act,
  meetingId: string,
  roll: readonly SeatTaken[],
): Promise<void> {
  const minutes = await lockMinutes(act.tx, act.server.jurisdiction.id, meetingId);
  if (minutes === undefined) return;
  const advance = advanceMinutes({ state: minutes.state, hands: 0, passed: 0 }, 'word');
  if ('refused' in advance) refuse(advance.refused.code);
  const { wording = {}, ...body } = minutes.paper;
  const kept = Object.entries(wording).filter(([place]) => !place.startsWith('attendance.'));
  const paper = { ...body, attendance: attendanceOf(roll), wording: Object.fromEntries(kept) };
  await changeMinutes(act, minutes, { body: JSON.stringify(paper) });
}
