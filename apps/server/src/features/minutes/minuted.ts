import type { Correction, Minutes } from '@guatu/documents';
import { type DecisionWords, type Deviation, deviations } from '@guatu/engine';
import { type Rulebook } from '../mechanism/index.ts';
import type { StoredDecision } from '../meeting/index.ts';
import { printedWords, wordsOf } from './decision-words.ts';

/** A decision as minutes say it, with the item under which it stands. */
export interface Minuted extends DecisionWords {
  item: number;
  decision: number;
  heading: string;
}

/** The place of a decision's words in a paper. */
export const placeOf = ({ item, decision }: Pick<Minuted, 'item' | 'decision'>): string =>
  `items[${item}].decisions[${decision}].text`;

/** The decisions that minutes say, in their order, in the office's words where it chose others. */
export function minutedIn(paper: Minutes, decided: readonly StoredDecision[]): Minuted[] {
  const said = paper.items.flatMap(({ heading, decisions }, item) =>
    decisions.map((one, decision) => ({ ...one, heading, item, decision })),
  );
  return said.map(({ id, text, lead, assisting, limit, heading, item, decision }, index) => ({
    // Minutes drafted before decisions were marked say them in the order of the record.
    id: id ?? decided[index]?.id ?? '',
    requirement: paper.wording?.[placeOf({ item, decision })] ?? text,
    lead,
    assisting,
    limit,
    heading,
    item,
    decision,
  }));
}

/** What was recorded, in the words of the paper. */
export const recordedIn = (rulebook: Rulebook, decided: readonly StoredDecision[]): DecisionWords[] =>
  decided.map((decision) => {
    const { text, ...words } = printedWords(rulebook, wordsOf(decision));
    return { id: decision.id, requirement: text, ...words };
  });

/** Where minutes say something else than the record; a correction changes the record, and says so itself. */
export const deviationsOf = (
  rulebook: Rulebook,
  paper: Minutes | Correction,
  decided: readonly StoredDecision[],
): Deviation[] =>
  'corrects' in paper ? [] : deviations(recordedIn(rulebook, decided), minutedIn(paper, decided));

/** The decisions in the words in which the minutes went out, where no paper has corrected them since. */
export function asMinuted(
  paper: Minutes,
  decided: readonly StoredDecision[],
  corrected: ReadonlySet<string> = new Set(),
): StoredDecision[] {
  const said = new Map(minutedIn(paper, decided).map(({ id, requirement }) => [id, requirement]));
  return decided.map((decision) =>
    corrected.has(decision.id)
      ? decision
      : { ...decision, requirement: said.get(decision.id) ?? decision.requirement },
  );
}

export const decidedOf = (decisions: readonly StoredDecision[]): StoredDecision[] =>
  decisions.filter(({ outcome }) => outcome === 'decided');
