import {
  type AttendanceStatus,
  expectedStatus,
  meetingRuleOf,
  type ProblemKind,
  rollOf,
} from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import { type Rulebook, unitName } from '../mechanism/index.ts';
import type { StoredItem } from './docket-items.ts';
import type { StoredMeeting } from './find-meeting.ts';
import { holderName, postTitle } from './names.ts';
import { findReplies, type StoredReply } from './replies.ts';
import { isSeatOf } from './seat.ts';
import { findStudiesOf } from './studies.ts';

/** Somebody at a meeting, or excused from it. */
export interface SeatTaken {
  postId: string | null;
  /** The unit that is asked to send somebody. */
  unitId: string | null;
  name: string;
  title: string;
  role: 'required' | 'invited' | 'added';
  status: AttendanceStatus;
  /** Who came in that seat's place. */
  standIn: { name: string; title: string } | null;
  note: string;
}

/** A seat with what it answered, and the docket items that put it on the roll, by their position. */
export type SeatOnRoll = SeatTaken & { because: number[]; reply: StoredReply | null };

type Case = Pick<StoredItem, 'position' | 'unitId' | 'involvedUnitIds' | 'kind'> & {
  proposedUnitId?: string | null;
};

/**
 * The roll of a meeting: as it was called, else as the mechanism makes it from groups and from the problems before the
 * meeting (二（一）1, 二（二）1), everybody as answered, and who has not answered expected. Seats that are asked for and were
 * not called yet stand at the end.
 */
export async function rollFor(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  meeting: StoredMeeting,
  items: readonly StoredItem[],
): Promise<SeatOnRoll[]> {
  const replies = await findReplies(tx, jurisdictionId, meeting);
  const studies = await findStudiesOf(tx, jurisdictionId, meeting.id);
  const called = await findAttendance(tx, jurisdictionId, meeting.id);
  const owed = seatsOwed(rulebook, meeting, [...items, ...studies]);
  const replyOf = (seat: SeatTaken) => replies.find((one) => isSeatOf(one, seat)) ?? null;
  const kept = called.map((seat) => ({
    ...seat,
    because: owed.find((one) => isSeatOf(one, seat))?.because ?? [],
    reply: replyOf(seat),
  }));
  if (meeting.state === 'ended') return kept;
  const missing = owed.filter((seat) => !called.some((one) => isSeatOf(one, seat)));
  return [...kept, ...missing.map((seat) => asAnswered(seat, replyOf(seat)))];
}

const asAnswered = (seat: Omit<SeatOnRoll, 'reply'>, reply: StoredReply | null): SeatOnRoll => ({
  ...seat,
  reply,
  status: expectedStatus(reply?.reply ?? null),
  standIn: reply?.standIn ?? null,
  // Why somebody sends a deputy is nobody's note; why somebody is excused is the office's.
  note: reply?.reply === 'leave' ? reply.reason : '',
});

function seatsOwed(
  rulebook: Rulebook,
  { rule, chairPostId, heldOn }: StoredMeeting,
  before: readonly Case[],
): Omit<SeatOnRoll, 'reply'>[] {
  const known = meetingRuleOf(rulebook.mechanism, rule);
  if (!known || chairPostId === null || heldOn === null) return [];
  const cases = before.map(({ unitId, involvedUnitIds, proposedUnitId = null, kind }) => ({
    responsibleUnit: unitId,
    topic: kind as ProblemKind,
    // The unit that is to act is as much involved as those the problem touches.
    involvedUnits: [...new Set([...involvedUnitIds, ...(proposedUnitId === null ? [] : [proposedUnitId])])],
  }));
  const context = { mechanism: rulebook.mechanism, organisation: rulebook.organisation, date: heldOn };
  return rollOf(context, known, chairPostId, cases).map(({ bearer, role, cases: indexes }) => ({
    postId: bearer.kind === 'post' ? bearer.id : null,
    unitId: bearer.kind === 'unit' ? bearer.id : null,
    name: bearer.kind === 'post' ? (holderName(rulebook, bearer.id, heldOn) ?? '') : '',
    title: bearer.kind === 'post' ? postTitle(rulebook, bearer.id) : unitName(rulebook, bearer.id),
    role,
    status: 'present',
    standIn: null,
    note: '',
    because: indexes.map((index) => before[index]?.position ?? 0),
  }));
}

/** The roll as it was called; nothing while nobody has. */
export async function findAttendance(
  tx: Tx,
  jurisdictionId: string,
  meetingId: string,
): Promise<SeatTaken[]> {
  const rows = await tx
    .selectFrom('attendance')
    .select((row) => [
      'post_id as postId',
      'unit_id as unitId',
      'name',
      'title',
      row.ref('role').$castTo<SeatTaken['role']>().as('role'),
      row.ref('status').$castTo<SeatTaken['status']>().as('status'),
      'stand_in_name as standInName',
      'stand_in_title as standInTitle',
      'note',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  return rows.map(({ standInName, standInTitle, ...seat }) => ({
    ...seat,
    standIn: standInName === null ? null : { name: standInName, title: standInTitle ?? '' },
  }));
}
