import { advancePlan, type PlanMove, type PlanState } from '@guatu/engine';
import type { Act, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { type MeetingOfSlot, meetingOfSlot } from '../meeting/index.ts';
import { lockPlan, type StoredPlan } from './find.ts';
import type { Policy, SlotReference } from './policy.ts';

/** An event's slot with its meeting; refuses with `not-found` what is no ground-breaking of the mechanism. */
export async function eventAt(view: View, at: SlotReference): Promise<MeetingOfSlot & { current: Rulebook }> {
  const current = await rulebookOf(view);
  const found = await meetingOfSlot(view, current, at);
  if (found?.slot.of.kind !== 'groundbreaking') refuse('not-found');
  return { ...found, current };
}

export interface OpenPlan {
  readonly event: MeetingOfSlot;
  readonly as: string;
  readonly plan: StoredPlan | undefined;
  readonly next: PlanState;
}

/** Takes up a plan for a move: who may, then whether it is still what was seen, then whether the move is open. */
export async function openPlan(
  act: Act,
  input: SlotReference & { revision: number | null },
  policy: Policy,
  move: PlanMove,
): Promise<OpenPlan> {
  const event = await eventAt(act, input);
  const as = policy(act, event.rulebook, input) ?? refuse('not-yours');
  const plan = await lockPlan(act, input, input.revision);
  const file = { state: plan?.state ?? 'draft', declared: plan?.declaredOn != null };
  const advance = advancePlan(file, move);
  if ('refused' in advance) refuse(advance.refused, { date: plan?.declaredOn ?? '' });
  return { event, as, plan, next: advance.next };
}

/** What every change of a plan writes of itself. */
export const stamp = ({ actor, now }: Act, plan: Pick<StoredPlan, 'revision'> | undefined) => ({
  revision: (plan?.revision ?? 0) + 1,
  changed_by: actor.personId,
  changed_at: now.toString(),
});
