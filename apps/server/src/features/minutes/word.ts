import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { changeMinutes } from './change.ts';
import { openMinutes, refuseConflict } from './open.ts';
import { wordsAs } from './policy.ts';
import { fits, textAt, worded } from './wordable.ts';

interface Passage {
  place: string;
  /** What the writer had before the eyes. */
  was: string;
  text: string;
}

/**
 * Puts passages of a draft in other words. What was decided comes from the record, and stays. Where somebody else has
 * changed the same passage meanwhile, refuses with `conflict`; where it was another, both stand.
 */
export async function wordMinutes(act: Act, input: { id: string; revision: number; passages: Passage[] }) {
  const { minutes, rulebook, as } = await openMinutes(act, { id: input.id }, wordsAs, 'word');
  const { passages } = input;
  for (const { place, was, text } of passages) {
    const now = textAt(minutes.paper, place) ?? refuse('minutes-place-fixed');
    if (minutes.revision !== input.revision && now !== was && now !== text) refuseConflict(rulebook, minutes);
    if (!fits(minutes.paper, place, text)) refuse('minutes-passage-whole');
  }
  const paper = passages.reduce((before, { place, text }) => worded(before, place, text), minutes.paper);
  const revision = await changeMinutes(act, minutes, { body: JSON.stringify(paper) });
  act.record({
    subject: ['minutes', minutes.id],
    as,
    before: Object.fromEntries(passages.map(({ place }) => [place, textAt(minutes.paper, place)])),
    after: Object.fromEntries(passages.map(({ place }) => [place, textAt(paper, place)])),
  });
  return { id: minutes.id, revision };
}
