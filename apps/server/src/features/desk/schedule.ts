import { obligationsAcross, slotsAcross } from '@guatu/engine';
import type { Rulebook } from '../mechanism/index.ts';
import type { Collected } from './collect.ts';

/** Who owes what, and what comes round, between two days (ISO), each under the version in force on its day. */
export const scheduleBetween = (
  rulebook: Rulebook,
  { arranged: arrangements, triggers, fulfilments }: Collected,
  from: string,
  to: string,
) => ({
  obligations: obligationsAcross({ ...rulebook, from, to, arrangements, triggers, fulfilments }),
  slots: slotsAcross(rulebook.eras, rulebook.calendar, from, to, arrangements),
});
