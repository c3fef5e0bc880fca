import { advanceMinutes, type MinutesMove, type MinutesState } from '@guatu/engine';
import type { Act, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { findMeeting, type StoredMeeting } from '../meeting/index.ts';
import { findMinutes, lockMinutes, type StoredMinutes } from './find.ts';
import { issuesAs, signsAs } from './policy.ts';

/** Minutes in the hands of someone who may do something with them: the post under which, and the state it leads to. */
export interface OpenMinutes {
  readonly rulebook: Rulebook;
  readonly meeting: StoredMeeting;
  readonly minutes: StoredMinutes;
  readonly as: string;
  readonly next: MinutesState;
}

type MinutesPolicy = (view: View, rulebook: Rulebook, meeting: StoredMeeting) => string | null;

interface Asked {
  meetingId: string;
  revision: number;
}

/** Whoever issues minutes also words them (二（二）4（2）). */
export const issuing: MinutesPolicy = issuesAs;

/** The chair of that very meeting. */
export const signing: MinutesPolicy = (view, _rulebook, { chairPostId }) => signsAs(view, chairPostId);

/**
 * Takes up the minutes of a meeting to change them; they are locked until the command ends. Refuses with `not-found`
 * before the meeting has ended, `not-yours`, what the engine names when the move is out of order, and `conflict`.
 */
export const openMinutes = (act: Act, asked: Asked, policy: MinutesPolicy, move: MinutesMove) =>
  opened(act, asked, policy, move, lockMinutes);

/** Refuses the same, and changes and locks nothing: for work that comes before the writing. */
export const considerMinutes = (view: View, asked: Asked, policy: MinutesPolicy, move: MinutesMove) =>
  opened(view, asked, policy, move, findMinutes);

async function opened(
  view: View,
  asked: Asked,
  policy: MinutesPolicy,
  move: MinutesMove,
  find: typeof findMinutes,
): Promise<OpenMinutes> {
  const jurisdictionId = view.server.jurisdiction.id;
  const rulebook = await rulebookOf(view);
  const meeting = (await findMeeting(view.tx, jurisdictionId, asked.meetingId)) ?? refuse('not-found');
  const as = policy(view, rulebook, meeting) ?? refuse('not-yours');
  const minutes = (await find(view.tx, jurisdictionId, meeting.id)) ?? refuse('not-found');
  const advance = advanceMinutes(minutes.state, move);
  if ('refused' in advance) refuse(advance.refused.code);
  if (minutes.revision !== asked.revision) {
    refuse('conflict', { by: personName(rulebook, minutes.changedBy), at: minutes.changedAt });
  }
  return { rulebook, meeting, minutes, as, next: advance.next };
}
