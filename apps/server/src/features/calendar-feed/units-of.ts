import type { Bearer } from '@guatu/engine';
import type { Rulebook } from '../mechanism/index.ts';
import { answeredFor } from '../organisation/index.ts';
import { wholeOf } from '../project/index.ts';

/** The units that some posts answer for on a day (ISO), and those that some units are one with. */
export const unitsOf = (rulebook: Rulebook, parties: readonly Bearer[], date: string): string[] => [
  ...new Set(
    parties.flatMap(({ kind, id }) =>
      kind === 'post' ? answeredFor(rulebook, id, date) : wholeOf(rulebook.organisation, id),
    ),
  ),
];
