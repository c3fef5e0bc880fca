import type { View } from '../../http/handler.ts';
import { entitledAs, type Rulebook } from '../mechanism/index.ts';

/** A slot of ground-breakings. */
export interface SlotReference {
  readonly rule: string;
  readonly slotKey: string;
}

/** The post under which somebody may do it for a slot, or null. */
export type Policy = (
  who: Pick<View, 'actor' | 'today'>,
  rulebook: Rulebook,
  at: SlotReference,
) => string | null;

const subjectOf = ({ rule, slotKey: key }: SlotReference) => ({ slot: { rule, key } });

/** The plan is drawn up by the bureau with the supervision office (二（四）1), and by whoever organises the event. */
export const draftsAs: Policy = (who, rulebook, at) =>
  entitledAs('plan-groundbreaking', who, rulebook, subjectOf(at)) ?? organisesAs(who, rulebook, at);

/** The office that is answerable for the event approves the plan and takes down what was declared (二（四）1). */
export const organisesAs: Policy = (who, rulebook, at) =>
  entitledAs('organise-groundbreaking', who, rulebook, subjectOf(at));

/** Whether a start was real is found by whoever the mechanism makes check it. */
export const checksAs: Policy = (who, rulebook, at) =>
  entitledAs('check-start', who, rulebook, subjectOf(at));
