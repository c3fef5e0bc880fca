import { advanceMinutes, type MinutesMove, type MinutesState } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { personName } from '../problem/index.ts';
import { findMeeting, type StoredMeeting } from './find-meeting.ts';
import { lockMinutes, type StoredMinutes } from './find-minutes.ts';

/** Minutes in the hands of someone who may do something with them: the post under which, and the state it leads to. */
export interface OpenMinutes {
  readonly rulebook: Rulebook;
  readonly meeting: StoredMeeting;
  readonly minutes: StoredMinutes;
  readonly as: string;
  readonly next: MinutesState;
}

type MinutesPolicy = (act: Act, rulebook: Rulebook, meeting: StoredMeeting) => string | null;

/**
 * Takes up the minutes of a meeting to change them; they are locked until the command ends. Refuses with `not-found`
 * before the meeting has ended, `not-yours`, what the engine names when the move is out of order, and `conflict`.
 */
export async function openMinutes(
  act: Act,
  input: { meetingId: string; revision: number },
  policy: MinutesPolicy,
  move: MinutesMove,
): Promise<OpenMinutes> {
  const jurisdictionId = act.server.jurisdiction.id;
  const rulebook = await rulebookOf(act);
  const meeting = (await findMeeting(act.tx, jurisdictionId, input.meetingId)) ?? refuse('not-found');
  const as = policy(act, rulebook, meeting) ?? refuse('not-yours');
  const minutes = (await lockMinutes(act.tx, jurisdictionId, meeting.id)) ?? refuse('not-found');
  const advance = advanceMinutes(minutes.state, move);
  if ('refused' in advance) refuse(advance.refused.code);
  if (minutes.revision !== input.revision) {
    refuse('conflict', { by: personName(rulebook, minutes.changedBy), at: minutes.changedAt });
  }
  return { rulebook, meeting, minutes, as, next: advance.next };
}
