import type { Rulebook } from '../mechanism/index.ts';
import { doerOf } from '../mechanism/index.ts';
import type { StoredDecision } from '../meeting/index.ts';
import type { findChanges } from './decision-changes.ts';
import { shownWords, wordsOf } from './decision-words.ts';
import type { StoredMinutes } from './find.ts';
import { deviationsOf, minutedIn } from './minuted.ts';

type StoredChange = Awaited<ReturnType<typeof findChanges>>[number];

/**
 * Each decision as minutes say it, beside what was recorded, with every time that it was recorded anew. Once the minutes
 * are out, what was recorded is what held when they went out: later changes are those of the papers that correct them.
 */
export function compareDecisions(
  rulebook: Rulebook,
  { paper }: StoredMinutes,
  decided: readonly StoredDecision[],
  changes: readonly StoredChange[],
) {
  if ('corrects' in paper) return [];
  const asIssued = decided.map((decision) => {
    const corrected = changes.find(
      ({ decisionId, correctsId }) => correctsId !== null && decisionId === decision.id,
    );
    return corrected ? { ...decision, ...corrected.before } : decision;
  });
  const minuted = minutedIn(paper, asIssued);
  const differing = deviationsOf(rulebook, paper, asIssued);
  return asIssued.map((decision) => {
    const said = minuted.find(({ id }) => id === decision.id);
    return {
      id: decision.id,
      matter: said?.heading ?? decision.heard,
      recorded: shownWords(rulebook, wordsOf(decision)),
      minuted: said
        ? {
            requirement: said.requirement,
            lead: said.lead,
            assisting: [...said.assisting],
            limit: said.limit,
          }
        : null,
      differs: differing.filter(({ id }) => id === decision.id).map(({ part }) => part),
      changes: changes
        .filter(({ decisionId }) => decisionId === decision.id)
        .map(({ before, after, reason, on, personId, postId, correctsId, number }) => ({
          before: shownWords(rulebook, before),
          after: shownWords(rulebook, after),
          reason,
          on,
          by: doerOf(rulebook, personId, postId),
          correction: correctsId === null ? null : number,
        })),
    };
  });
}
