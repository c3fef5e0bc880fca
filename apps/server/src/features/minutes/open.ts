import {
  advanceMinutes,
  type MinutesMove,
  type MinutesState,
  type SignOff,
  signingHands,
} from '@guatu/engine';
import type { Act, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName, ruledOn, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { findMeeting, type StoredMeeting } from '../meeting/index.ts';
import { findPaper, lockPaper, type StoredMinutes } from './find.ts';
import type { MinutesPolicy } from './policy.ts';
import { findSteps, passedSince } from './steps.ts';

/** A paper in the hands of someone who may do something with it: the post under which, and the state it leads to. */
export interface OpenMinutes {
  /** As it was in force on the day of the meeting. */
  readonly rulebook: Rulebook;
  readonly meeting: StoredMeeting;
  readonly minutes: StoredMinutes;
  readonly hands: readonly SignOff[];
  readonly passed: number;
  readonly as: string;
  readonly next: MinutesState;
}

export interface Versioned {
  id: string;
  /** Left out where the caller settles for itself what somebody else has changed meanwhile. */
  revision?: number;
}

/**
 * Takes up minutes, or what corrects them, to change them; they are locked until the command ends. Refuses with
 * `not-found`, `not-yours`, what the engine names when the move is out of order, and `conflict`.
 */
export const openMinutes = (act: Act, asked: Versioned, policy: MinutesPolicy, move: MinutesMove) =>
  opened(act, asked, policy, move, lockPaper);

/** Refuses the same, and changes and locks nothing: for work that comes before the writing. */
export const considerMinutes = (view: View, asked: Versioned, policy: MinutesPolicy, move: MinutesMove) =>
  opened(view, asked, policy, move, findPaper);

async function opened(
  view: View,
  asked: Versioned,
  policy: MinutesPolicy,
  move: MinutesMove,
  find: typeof findPaper,
): Promise<OpenMinutes> {
  const { tx, server } = view;
  const jurisdictionId = server.jurisdiction.id;
  const minutes = (await find(tx, jurisdictionId, asked.id)) ?? refuse('not-found');
  const meeting = (await findMeeting(tx, jurisdictionId, minutes.meetingId)) ?? refuse('not-found');
  const rulebook = ruledOn(await rulebookOf(view), meeting.heldOn ?? view.today.toString());
  const hands = signingHands(rulebook.mechanism);
  const passed = passedSince(await findSteps(tx, jurisdictionId, minutes.id)).length;
  const as = policy(view, rulebook, meeting, passed) ?? refuse('not-yours');
  const advance = advanceMinutes({ state: minutes.state, hands: hands.length, passed }, move);
  if ('refused' in advance) refuse(advance.refused.code);
  if (asked.revision !== undefined && minutes.revision !== asked.revision) refuseConflict(rulebook, minutes);
  return { rulebook, meeting, minutes, hands, passed, as, next: advance.next.state };
}

/** Somebody else was first: who, and when. */
export const refuseConflict = (rulebook: Rulebook, { changedBy, changedAt }: StoredMinutes): never =>
  refuse('conflict', { by: personName(rulebook, changedBy), at: changedAt });
