import { type Rulebook, unitName } from '../mechanism/index.ts';
import type { StoredDecision } from '../meeting/index.ts';

/** By what a decision binds; units by id. */
export interface RecordedWords {
  requirement: string;
  leadUnitId: string;
  assistingUnitIds: string[];
  limitOn: string;
}

/** A decision recorded anew, with the reason. */
export interface RecordedAnew extends RecordedWords {
  decisionId: string;
  reason: string;
}

/** What became of a decision that was recorded anew. */
export interface DecisionChange {
  decisionId: string;
  before: RecordedWords;
  after: RecordedWords;
  reason: string;
}

/** A decision that is complete, as every decision of a meeting that has ended is. */
export const wordsOf = ({
  requirement,
  leadUnitId,
  assistingUnitIds,
  limitOn,
}: Pick<StoredDecision, 'requirement' | 'leadUnitId' | 'assistingUnitIds' | 'limitOn'>): RecordedWords => ({
  requirement,
  leadUnitId: leadUnitId ?? '',
  assistingUnitIds,
  limitOn: limitOn ?? '',
});

/** The same with the units by name, as the paper prints them. */
export const printedWords = (
  rulebook: Rulebook,
  { requirement, leadUnitId, assistingUnitIds, limitOn }: RecordedWords,
) => ({
  text: requirement,
  lead: unitName(rulebook, leadUnitId),
  assisting: assistingUnitIds.map((id) => unitName(rulebook, id)),
  limit: limitOn,
});

/** The same with id and name, as the screen shows them. */
export const shownWords = (rulebook: Rulebook, words: RecordedWords) => {
  const unit = (id: string) => ({ id, name: unitName(rulebook, id) });
  return {
    requirement: words.requirement,
    leadUnit: unit(words.leadUnitId),
    assistingUnits: words.assistingUnitIds.map(unit),
    limitOn: words.limitOn,
  };
};
