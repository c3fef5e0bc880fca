import { type MeetingSlot, meetingSlotOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { ruledOn, type Rulebook } from '../mechanism/index.ts';
import { arrangements } from './arrangements.ts';
import { findMeetingsOfYear, type StoredMeeting } from './find-meeting.ts';
import { convenesAs } from './policy.ts';
import { rollFor, type SeatOnRoll } from './roll.ts';

/** The meeting of a slot, for what is prepared for it and follows from it. */
export interface MeetingOfSlot {
  readonly slot: MeetingSlot;
  /** As it is in force for the slot. */
  readonly rulebook: Rulebook;
  /** Undefined while nobody has set a day. */
  readonly meeting: StoredMeeting | undefined;
  /** Whether the person asking may set its day. */
  readonly mayConvene: boolean;
  /** Who is asked to it, each as answered; nobody while it has no day. */
  roll(): Promise<SeatOnRoll[]>;
}

/** Undefined where the mechanism knows no such slot. */
export async function meetingOfSlot(
  view: Pick<View, 'tx' | 'server' | 'actor' | 'today'>,
  current: Rulebook,
  { rule, slotKey }: { rule: string; slotKey: string },
): Promise<MeetingOfSlot | undefined> {
  const { tx, server } = view;
  const own = server.jurisdiction.id;
  const arranged = await arrangements(tx, own);
  const slot = meetingSlotOf(current.eras, current.calendar, rule, slotKey, arranged);
  if (!slot) return undefined;
  const rulebook = ruledOn(current, slot.period.from);
  const meetings = await findMeetingsOfYear(tx, own, Number(slotKey.slice(0, 4)));
  const meeting = meetings.find((one) => one.rule === rule && one.slotKey === slotKey);
  return {
    slot,
    rulebook,
    meeting,
    mayConvene: convenesAs(view, rulebook, slot) !== null,
    roll: async () => (meeting ? rollFor(tx, own, rulebook, meeting, []) : []),
  };
}
