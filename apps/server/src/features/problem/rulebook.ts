import { withCustomaryDuties } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';

/** The rulebook in force, with whom custom makes do what the document gives to nobody. */
export const problemRulebook = async (view: View): Promise<Rulebook> => customary(await rulebookOf(view));

export const customary = (rulebook: Rulebook): Rulebook => ({
  ...rulebook,
  mechanism: withCustomaryDuties(rulebook.mechanism),
});
