import { advanceProblem, type ProblemMove, problemRuleOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { RefusalCode } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { doersOf } from './doers.ts';
import type { StoredProblem } from './find.ts';
import { whose } from './move.ts';
import {
  carriesOutAs,
  isDoer,
  type Policy,
  raisesAs,
  reviewsAs,
  sendsBackAs,
  studiesAs,
  submitsAs,
  verifiesAs,
} from './policy.ts';

/** What can be done to a problem, by whom, and the move that stands for it in the engine. */
const actions = {
  edit: { may: raisesAs, move: 'edit' },
  'raise-again': { may: raisesAs, move: 'raise-again' },
  review: { may: reviewsAs, move: 'review' },
  'send-back': { may: sendsBackAs, move: 'send-back' },
  'record-special-meeting': { may: studiesAs, move: 'find-settled' },
  submit: { may: submitsAs, move: 'submit' },
  'carry-out': { may: carriesOutAs, move: 'carry-out' },
  verify: { may: verifiesAs, move: 'verify' },
} as const satisfies Record<string, { may: Policy; move: ProblemMove }>;

export type ProblemAction = keyof typeof actions;

/** Why something is over, rather than not yet possible: then it is no longer on offer. */
const over: ReadonlySet<string> = new Set<RefusalCode>([
  'problem-past',
  'problem-settled',
  'problem-not-returnable',
  'problem-on-its-way',
  'problem-ended',
  'problem-not-raised',
]);

export interface Offer {
  action: ProblemAction;
  obstacle: { code: RefusalCode; params: Record<string, string | number> } | null;
}

type Case = Pick<StoredProblem, 'id' | 'state' | 'file' | 'subject'>;

/** What is within somebody's duties for a problem, with what is in the way of it now. What is over is left out. */
export async function offersIn(view: View, rulebook: Rulebook, problem: Case): Promise<Offer[]> {
  const doers = await doersOf(view.tx, view.server.jurisdiction.id, problem);
  return Object.entries(actions).flatMap(([name, { may, move }]) => {
    if (may(view, rulebook, problem) === null) return [];
    const action = name as ProblemAction;
    const obstacle = obstacleTo(view, rulebook, problem, move);
    if (obstacle !== null && over.has(obstacle.code)) return [];
    if (action === 'carry-out' && problem.state === 'decided') {
      return { action, obstacle: { code: 'problem-under-supervision', params: {} } };
    }
    if (action === 'verify' && obstacle === null && isDoer(view, rulebook, doers)) {
      return { action, obstacle: { code: 'verifier-is-doer', params: {} } };
    }
    return { action, obstacle };
  });
}

/** What keeps a move from being made now, with whose step is missing; null when nothing does. */
export function obstacleTo(
  { today }: Pick<View, 'today'>,
  rulebook: Rulebook,
  { file, subject }: Pick<Case, 'file' | 'subject'>,
  move: ProblemMove,
): Offer['obstacle'] {
  const advance = advanceProblem(problemRuleOf(rulebook.mechanism), file, move);
  if ('next' in advance) return null;
  const { code, waitsFor } = advance.refused;
  return { code, params: whose(rulebook, waitsFor, subject, today.toString()) };
}
