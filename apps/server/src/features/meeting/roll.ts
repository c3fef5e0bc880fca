import { type ProblemKind, rollOf, slotRuleOf } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import { type Rulebook, unitName } from '../mechanism/index.ts';
import type { StoredItem } from './docket-items.ts';
import type { StoredMeeting } from './find-meeting.ts';
import { holderName, postTitle } from './names.ts';

/** Somebody at a meeting, or excused from it. */
export interface SeatTaken {
  postId: string | null;
  name: string;
  title: string;
  role: 'required' | 'invited' | 'added';
  status: 'present' | 'leave' | 'observer';
  note: string;
}

/** A seat with the docket items that put it on the roll, by their position. */
export type SeatOnRoll = SeatTaken & { because: number[] };

/**
 * The roll of a meeting: as it was called, else as the docket makes it (二（二）1), everybody expected to come. Seats that
 * the docket asks for and that were not called yet stand at the end.
 */
export async function rollFor(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  meeting: StoredMeeting,
  items: readonly StoredItem[],
): Promise<SeatOnRoll[]> {
  const [called, owed] = [
    await findAttendance(tx, jurisdictionId, meeting.id),
    seatsOwed(rulebook, meeting, items),
  ];
  const because = new Map(owed.map((seat) => [seat.postId ?? seat.title, seat.because]));
  const kept = called.map((seat) => ({ ...seat, because: because.get(seat.postId ?? seat.title) ?? [] }));
  if (meeting.state === 'ended') return kept;
  const missing = owed.filter(
    (seat) => !called.some(({ postId, title }) => (postId ?? title) === (seat.postId ?? seat.title)),
  );
  return [...kept, ...missing];
}

function seatsOwed(
  rulebook: Rulebook,
  { rule, chairPostId, heldOn }: StoredMeeting,
  items: readonly StoredItem[],
): SeatOnRoll[] {
  const slotRule = slotRuleOf(rulebook.mechanism, rule);
  if (!slotRule || chairPostId === null || heldOn === null) return [];
  const cases = items.map(({ unitId, involvedUnitIds, proposedUnitId, kind }) => ({
    responsibleUnit: unitId,
    topic: kind as ProblemKind,
    // The unit that is to act is as much involved as those the problem touches.
    involvedUnits: [...new Set([...involvedUnitIds, ...(proposedUnitId === null ? [] : [proposedUnitId])])],
  }));
  const context = { mechanism: rulebook.mechanism, organisation: rulebook.organisation, date: heldOn };
  return rollOf(context, slotRule, chairPostId, cases).map(({ bearer, role, cases: indexes }) => ({
    postId: bearer.kind === 'post' ? bearer.id : null,
    name: bearer.kind === 'post' ? (holderName(rulebook, bearer.id, heldOn) ?? '') : '',
    title: bearer.kind === 'post' ? postTitle(rulebook, bearer.id) : unitName(rulebook, bearer.id),
    role,
    status: 'present',
    note: '',
    because: indexes.map((index) => items[index]?.position ?? 0),
  }));
}

function findAttendance(tx: Tx, jurisdictionId: string, meetingId: string): Promise<SeatTaken[]> {
  return tx
    .selectFrom('attendance')
    .select((row) => [
      'post_id as postId',
      'name',
      'title',
      row.ref('role').$castTo<SeatTaken['role']>().as('role'),
      row.ref('status').$castTo<SeatTaken['status']>().as('status'),
      'note',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
}
