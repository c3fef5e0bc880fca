import { advanceMinutes, type MinutesMove, signingHands } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { findPapers } from '../issued-paper/index.ts';
import { doerOf, personName, postName, type Rulebook, unitName } from '../mechanism/index.ts';
import type { StoredMeeting } from '../meeting/index.ts';
import { briefOf } from './brief.ts';
import { shownWords } from './decision-words.ts';
import type { StoredMinutes } from './find.ts';
import { bearersOfHand, issuesAs, type MinutesPolicy, passesAs, sendsBackAs, wordsAs } from './policy.ts';
import { sheetOf } from './sheet.ts';
import { type Hand, passedSince, type StoredStep } from './steps.ts';

type Registered = Awaited<ReturnType<typeof findPapers>>[number];

/** All that the screen says of one paper. */
export interface Shown {
  meeting: StoredMeeting;
  minutes: StoredMinutes;
  steps: readonly StoredStep[];
  /** Whether the person asking sees drafts; others learn what went out, and not what it was sent back for before. */
  seesDrafts: boolean;
  issued: Registered | undefined;
  /** Whether another correction is on its way. */
  beingCorrected: boolean;
}

/** Minutes, or what corrects them: the sheet, the hands it goes through, and what the person asking may do. */
export function presentMinutes(view: View, rulebook: Rulebook, shown: Shown) {
  const { meeting, minutes, steps, seesDrafts, issued, beingCorrected } = shown;
  const passed = passedSince(steps);
  const hands = signingHands(rulebook.mechanism);
  const file = { state: minutes.state, hands: hands.length, passed: passed.length };
  const may = (move: MinutesMove, policy: MinutesPolicy) =>
    'next' in advanceMinutes(file, move) && policy(view, rulebook, meeting, passed.length) !== null;
  const doer = ({ personId, postId }: StoredStep) => doerOf(rulebook, personId, postId);
  return {
    ...briefOf(minutes, view.today.toString()),
    id: minutes.id,
    kind: minutes.correctsId === null ? ('minutes' as const) : ('correction' as const),
    revision: minutes.revision,
    changedBy: personName(rulebook, minutes.changedBy),
    sheet: sheetOf(minutes.paper),
    hands: hands.map((hand, index) => {
      const pass = passed[index];
      return {
        as: hand.as as Hand,
        clause: hand.clause ?? null,
        bearers: bearersOfHand(rulebook, meeting, hand).map(({ kind, id }) =>
          kind === 'unit' ? unitName(rulebook, id) : postName(rulebook, id),
        ),
        passed: pass ? { ...doer(pass), on: pass.on, at: pass.at } : null,
        current: minutes.state === 'in-sign-off' && index === passed.length,
      };
    }),
    steps: (seesDrafts ? steps : []).map(({ step, hand, reason, on, at, ...by }) => ({
      step,
      hand,
      reason,
      on,
      at,
      ...doer({ step, hand, reason, on, at, ...by }),
    })),
    changes: (minutes.changes ?? []).map(({ decisionId, before, after, reason }) => ({
      decisionId,
      before: shownWords(rulebook, before),
      after: shownWords(rulebook, after),
      reason,
    })),
    issued: issued ?? null,
    may: {
      word: may('word', wordsAs),
      submit: may('submit', wordsAs),
      pass: may('pass', passesAs),
      sendBack: may('return', sendsBackAs),
      issue: may('issue', issuesAs),
      correct:
        minutes.correctsId === null &&
        minutes.state === 'issued' &&
        !beingCorrected &&
        wordsAs(view, rulebook, meeting, 0) !== null,
    },
  };
}
