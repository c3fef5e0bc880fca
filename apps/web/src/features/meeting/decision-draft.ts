import type { Decision, Item } from './meeting-queries.ts';

/** A decision while it is taken down. */
export type DecisionDraft = Pick<
  Decision,
  'heard' | 'requirement' | 'leadUnitId' | 'assistingUnitIds' | 'limitOn' | 'outcome'
>;

export const draftOf = ({
  heard,
  requirement,
  leadUnitId,
  assistingUnitIds,
  limitOn,
  outcome,
}: Decision): DecisionDraft => ({ heard, requirement, leadUnitId, assistingUnitIds, limitOn, outcome });

/** Whether two say the same; what is stored has lost the blanks at its ends. */
export const sameDraft = (a: DecisionDraft, b: DecisionDraft): boolean => {
  const said = (draft: DecisionDraft) => [
    draft.outcome,
    draft.heard.trim(),
    draft.requirement.trim(),
    draft.leadUnitId,
    draft.limitOn,
    ...draft.assistingUnitIds,
  ];
  return JSON.stringify(said(a)) === JSON.stringify(said(b));
};

/** What the docket proposes for an item's first decision, so that nobody types it again; nothing for any other. */
export const proposedDraft = (item: Item | null): DecisionDraft => ({
  heard: '',
  requirement: item?.proposed.requirement ?? '',
  leadUnitId: item?.proposed.leadUnit?.id ?? null,
  assistingUnitIds: [],
  limitOn: item?.proposed.limitOn ?? null,
  outcome: 'decided',
});
