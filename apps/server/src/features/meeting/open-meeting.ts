import {
  advanceMeeting,
  type Arrangement,
  daysForMeeting,
  isCalled,
  type MeetingMove,
  type MeetingSlot,
  meetingSlotOf,
  type MeetingState,
} from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName, ruledOn, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { anchorDay } from './anchor-day.ts';
import { arrangements } from './arrangements.ts';
import { lockMeeting, lockMeetingOfSlot, type StoredMeeting } from './find-meeting.ts';
import type { MeetingAt, Policy } from './policy.ts';
import { findStudiesOf, meetingAt } from './studies.ts';

/** A slot in the hands of someone who may do something with it: the post under which, and the state it leads to. */
export interface OpenSlot {
  /** As it is in force for the slot. */
  readonly rulebook: Rulebook;
  readonly slot: MeetingSlot;
  readonly at: MeetingAt;
  /** The days set so far, of every meeting. */
  readonly arranged: readonly Arrangement[];
  /** Undefined while nobody has set a day. */
  readonly meeting: StoredMeeting | undefined;
  readonly as: string;
  readonly next: MeetingState;
}

export type OpenMeeting = OpenSlot & { readonly meeting: StoredMeeting };

/**
 * Takes up the meeting of a slot, whether it has a day or not.
 * Refuses with `not-found` what is no slot of the mechanism, `not-yours` without the duty, and with what the engine
 * names when the move is out of order.
 */
export async function openSlot(
  act: Act,
  { rule, slotKey }: { rule: string; slotKey: string },
  policy: Policy,
  move: MeetingMove,
): Promise<OpenSlot> {
  const rulebook = await rulebookOf(act);
  const meeting = await lockMeetingOfSlot(act.tx, act.server.jurisdiction.id, rule, slotKey);
  return opened(act, rulebook, { rule, slotKey }, meeting, policy, move);
}

/** Takes up a meeting by its id. With `revision`, refuses with `conflict` when it has changed since that was read. */
export async function openMeeting(
  act: Act,
  input: { meetingId: string; revision?: number },
  policy: Policy,
  move: MeetingMove,
): Promise<OpenMeeting> {
  const rulebook = await rulebookOf(act);
  const meeting =
    (await lockMeeting(act.tx, act.server.jurisdiction.id, input.meetingId)) ?? refuse('not-found');
  const open = await opened(act, rulebook, meeting, meeting, policy, move);
  if (input.revision !== undefined && input.revision !== meeting.revision) {
    refuse('conflict', { by: personName(rulebook, meeting.changedBy), at: meeting.changedAt });
  }
  return { ...open, meeting };
}

async function opened(
  act: Act,
  rulebook: Rulebook,
  { rule, slotKey }: { rule: string; slotKey: string },
  meeting: StoredMeeting | undefined,
  policy: Policy,
  move: MeetingMove,
): Promise<OpenSlot> {
  const { eras, calendar } = rulebook;
  const jurisdictionId = act.server.jurisdiction.id;
  const arranged = await arrangements(act.tx, jurisdictionId);
  const slot = meetingSlotOf(eras, calendar, rule, slotKey, arranged) ?? refuse('not-found');
  // A meeting that comes upon notice is there once it was called.
  if (meeting === undefined && isCalled(slot.of)) refuse('not-found');
  const studies = meeting ? await findStudiesOf(act.tx, jurisdictionId, meeting.id) : [];
  const at = meetingAt({ rule, slotKey }, studies);
  const as = policy(act, rulebook, at) ?? refuse('not-yours');
  const file = {
    // What leans on a meeting that is not held is not held either, unless somebody sets its day.
    state: meeting?.state ?? (slot.time.kind === 'skipped' ? 'skipped' : 'unscheduled'),
    heldOn: meeting?.heldOn ?? null,
    days: daysForMeeting(slot, anchorDay(rulebook, slot, arranged)),
    decisions: meeting ? await countDecisions(act.tx, jurisdictionId, meeting.id) : 0,
    docket: await docketState(act.tx, jurisdictionId, rule, slotKey),
  } as const;
  const advance = advanceMeeting(file, move, act.today.toString());
  if ('refused' in advance) refuse(advance.refused.code, advance.refused.params);
  return {
    rulebook: ruledOn(rulebook, slot.period.from),
    slot,
    at,
    arranged,
    meeting,
    as,
    next: advance.next,
  };
}

export async function countDecisions(tx: Tx, jurisdictionId: string, meetingId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('decision')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirstOrThrow();
  return count;
}

/** A docket that nobody has put a problem on keeps no meeting waiting. */
async function docketState(tx: Tx, jurisdictionId: string, rule: string, slotKey: string) {
  const docket = await tx
    .selectFrom('docket')
    .innerJoin('docket_item as item', (join) =>
      join
        .onRef('item.jurisdiction_id', '=', 'docket.jurisdiction_id')
        .onRef('item.rule', '=', 'docket.rule')
        .onRef('item.slot_key', '=', 'docket.slot_key'),
    )
    .select((row) => row.ref('docket.state').$castTo<'open' | 'frozen'>().as('state'))
    .where('docket.jurisdiction_id', '=', jurisdictionId)
    .where('docket.rule', '=', rule)
    .where('docket.slot_key', '=', slotKey)
    .limit(1)
    .executeTakeFirst();
  return docket?.state ?? null;
}
