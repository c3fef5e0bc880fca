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

/** What the docket proposes for an item's first decision, so that nobody types it again; nothing for any other. */
export const proposedDraft = (item: Item | null): DecisionDraft => ({
  heard: '',
  requirement: item?.proposed.requirement ?? '',
  leadUnitId: item?.proposed.leadUnit?.id ?? null,
  assistingUnitIds: [],
  limitOn: item?.proposed.limitOn ?? null,
  outcome: 'decided',
});
