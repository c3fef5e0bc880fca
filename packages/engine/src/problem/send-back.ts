import type { ProblemRule } from '../mechanism/index.ts';
import type { ProblemFile } from './missing-for-docket.ts';
import { nextProblemRung, problemLadder, type ProblemState } from './state.ts';

/**
 * Where a problem goes when one is sent back: to its unit; from the docket's desk to before its submission (what else was
 * done for it still stands); or to those who have not really carried it out. Null where nobody else holds it who could
 * send it back.
 */
export const sentBackTo = (rule: ProblemRule, file: Omit<ProblemFile, 'charter'>): ProblemState | null => {
  const { state, decisionAsked } = file;
  const rungs = problemLadder(rule);
  switch (nextProblemRung(rule, state)) {
    case 'reviewed':
    case 'unresolved':
      return 'returned';
    case 'docketed':
      // A meeting put it off, and nobody else.
      if (state === 'deferred') return null;
      return state === 'submitted' ? (rungs[rungs.indexOf('submitted') - 1] ?? null) : 'returned';
    case 'closed':
      // Nothing was asked of a meeting where a special meeting settled the matter.
      return rungs.includes('unresolved') && decisionAsked === null ? 'settled' : 'decided';
    default:
      return null;
  }
};
