import type { Minutes } from '@guatu/documents';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findDecisions } from '../meeting/index.ts';
import { changeMinutes } from './change.ts';
import { changeDecision } from './decision-changes.ts';
import { printedWords, type RecordedAnew } from './decision-words.ts';
import { decidedOf, minutedIn, placeOf } from './minuted.ts';
import { openMinutes } from './open.ts';
import { wordsAs } from './policy.ts';
import { recordedAnew } from './recorded-anew.ts';

/**
 * Records a decision anew while its minutes are a draft: nothing that binds changes by mere wording. The old stands beside
 * the new, with the reason, for whoever signs.
 */
export async function rerecord(act: Act, input: RecordedAnew & { id: string; revision: number }) {
  const { minutes, meeting, rulebook, as } = await openMinutes(act, input, wordsAs, 'word');
  const { paper } = minutes;
  if ('corrects' in paper) refuse('minutes-place-fixed');
  const decided = decidedOf(await findDecisions(act.tx, act.server.jurisdiction.id, meeting.id));
  const change = recordedAnew(rulebook, meeting.heldOn ?? '', decided, input);
  const at = minutedIn(paper, decided).find(({ id }) => id === input.decisionId) ?? refuse('not-found');
  await changeDecision(act, minutes.id, as, change);
  const words = printedWords(rulebook, change.after);
  const { [placeOf(at)]: _worded, ...wording } = paper.wording ?? {};
  const after: Minutes = {
    ...paper,
    wording,
    copies: [...new Set([...paper.copies, words.lead, ...words.assisting])],
    items: paper.items.map((item, index) =>
      index !== at.item
        ? item
        : {
            ...item,
            decisions: item.decisions.map((one, place) =>
              place === at.decision ? { ...one, ...words, id: input.decisionId } : one,
            ),
          },
    ),
  };
  const revision = await changeMinutes(act, minutes, { body: JSON.stringify(after) });
  act.record({
    subject: ['decision', change.decisionId],
    as,
    before: change.before,
    after: { ...change.after, reason: change.reason, minutes: minutes.id },
  });
  return { id: minutes.id, revision };
}
