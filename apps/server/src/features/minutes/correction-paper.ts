import type { Correction, Minutes } from '@guatu/documents';
import type { Rulebook } from '../mechanism/index.ts';
import type { StoredDecision } from '../meeting/index.ts';
import { type DecisionChange, printedWords } from './decision-words.ts';
import { minutedIn } from './minuted.ts';

/** Issued minutes that are put right. */
export interface Corrected {
  paper: Minutes;
  number: string;
  issuedOn: string;
}

/** Writes the paper that corrects minutes from what is changed: the old, the new and the reason, and nothing else. */
export function correctionPaper(
  rulebook: Rulebook,
  { paper, number, issuedOn }: Corrected,
  decided: readonly StoredDecision[],
  changes: readonly DecisionChange[],
  draftedOn: string,
): Correction {
  const minuted = minutedIn(paper, decided);
  const corrected = changes.map(({ decisionId, before, after, reason }) => ({
    id: decisionId,
    heading: minuted.find(({ id }) => id === decisionId)?.heading ?? '',
    before: printedWords(rulebook, before),
    after: printedWords(rulebook, after),
    reason,
  }));
  const charged = corrected.flatMap(({ before, after }) => [
    before.lead,
    ...before.assisting,
    after.lead,
    ...after.assisting,
  ]);
  return {
    masthead: paper.masthead,
    number: null,
    title: `关于更正${paper.title.replaceAll('\n', '')}有关事项的纪要`,
    date: draftedOn,
    corrects: { number, title: paper.title.replaceAll('\n', ''), issuedOn },
    changes: corrected,
    // Whoever got the minutes gets what corrects them, and whoever is charged or relieved by it.
    copies: [...new Set([...paper.copies, ...charged])],
    printedBy: paper.printedBy,
    printedOn: draftedOn,
  };
}
