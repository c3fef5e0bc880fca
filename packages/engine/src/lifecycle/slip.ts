import { holds, type Subject, type Truth, type Yardstick } from '../judgement/index.ts';
import type { Colour, Lifecycle } from '../mechanism/index.ts';

/** A slip by its place in the rule, from 0, and whether the matter goes on it. */
export type Slip = { slip: number; clause: string; colour: Colour; applies: Truth };

/** On which slips a matter goes; null where the document does not say, or while that is not known. */
export const slipsFor = (yardstick: Yardstick, { slips }: Lifecycle, matter: Subject): Slip[] =>
  slips.map(({ clause, colour, when }, slip) => ({
    slip,
    clause,
    colour,
    applies: when === 'not-stated' ? null : holds(yardstick, matter, when),
  }));
