import { daysForMeeting, slotRuleOf } from '@guatu/engine';
import type { MeetingOfSlot } from '../meeting/index.ts';
import type { StoredPlan } from './find.ts';

/** An event in brief: the part of the year that is its own, its day, how far its plan is. */
export function eventView(
  { slot, rulebook, meeting }: Pick<MeetingOfSlot, 'slot' | 'rulebook' | 'meeting'>,
  plan: StoredPlan | undefined,
) {
  const skipped = slot.time.kind === 'skipped';
  const stands = meeting && !skipped ? meeting : null;
  return {
    rule: slot.rule,
    slotKey: slot.key,
    label: slot.of.name ?? '',
    clause: slot.clause,
    says: slotRuleOf(rulebook.mechanism, slot.rule)?.says ?? '',
    window: { ...slot.period },
    days: daysForMeeting(slot),
    meetingId: meeting?.id ?? null,
    meetingState: meeting?.state ?? ('unscheduled' as const),
    heldOn: stands?.heldOn ?? null,
    startsAt: stands?.startsAt ?? null,
    place: stands?.place ?? null,
    outsideBecause: stands?.outsideBecause ?? null,
    skippedBecause: meeting?.skippedBecause ?? null,
    state: plan?.state ?? ('draft' as const),
  };
}
