import type { DecisionOutcome } from './state.ts';

/** A decision as far as it can be incomplete. ISO dates, ids of units. */
export type DecisionDraft = {
  id: string;
  /** The docket item it answers; null for what was decided beside the docket. */
  docketItem: string | null;
  outcome: DecisionOutcome;
  heard: string;
  leadUnit: string | null;
  requirement: string;
  limitOn: string | null;
};

/** What has to be complete before a meeting can end. */
export type MeetingRecord = {
  heldOn: string;
  docketItems: readonly string[];
  decisions: readonly DecisionDraft[];
};

export const decisionFields = ['heard', 'lead-unit', 'requirement', 'limit', 'limit-too-early'] as const;
export type DecisionField = (typeof decisionFields)[number];

/** Something that keeps a meeting from ending: an item without any decision, or a decision that lacks a field. */
export type MissingToEnd = { docketItem: string } | { decision: string; field: DecisionField };

/**
 * What a meeting still lacks, in the order of its docket. Every item is decided or deferred, and every decision says
 * who, what and by when (二（二）4（2）), the last not before the meeting's own day.
 */
export const missingToEnd = ({ heldOn, docketItems, decisions }: MeetingRecord): MissingToEnd[] => [
  ...docketItems.flatMap((docketItem): MissingToEnd[] => {
    const answers = decisions.filter((decision) => decision.docketItem === docketItem);
    return answers.length === 0 ? [{ docketItem }] : answers.flatMap((answer) => lacks(answer, heldOn));
  }),
  ...decisions.filter(({ docketItem }) => docketItem === null).flatMap((decision) => lacks(decision, heldOn)),
];

const lacks = (decision: DecisionDraft, heldOn: string): MissingToEnd[] =>
  missingInDecision(decision, heldOn).map((field) => ({ decision: decision.id, field }));

/** The fields that a decision lacks. What is deferred needs to say only what was heard. */
export const missingInDecision = (
  { docketItem, outcome, heard, leadUnit, requirement, limitOn }: Omit<DecisionDraft, 'id'>,
  heldOn: string,
): DecisionField[] => {
  const decided = outcome === 'decided';
  const missing: Record<DecisionField, boolean> = {
    // A docket item has a title to stand under in the minutes; a matter beside the docket has only this.
    heard: docketItem === null && heard === '',
    'lead-unit': decided && leadUnit === null,
    requirement: decided && requirement === '',
    limit: decided && limitOn === null,
    'limit-too-early': decided && limitOn !== null && limitOn < heldOn,
  };
  return decisionFields.filter((field) => missing[field]);
};
