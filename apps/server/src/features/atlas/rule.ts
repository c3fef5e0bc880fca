import { atlasSelection, atlasSlotOf, type Selection, settle, type Slot } from '@guatu/engine';
import { ruledOn, type Rulebook } from '../mechanism/index.ts';

/** What the mechanism says of one month's edition. */
export interface AtlasRule {
  slot: Slot;
  selection: Selection;
}

/** The rulebook under which a month's edition (`2018-05`) is made. */
export const ruledIn = (rulebook: Rulebook, month: string): Rulebook => ruledOn(rulebook, `${month}-01`);

/** The rule of a month; null where the mechanism makes no edition then. */
export function atlasRuleOf(rulebook: Rulebook, month: string): AtlasRule | null {
  const { eras, mechanism, calendar } = ruledIn(rulebook, month);
  const slot = atlasSlotOf(eras, calendar, month);
  const selection = atlasSelection(mechanism);
  return slot && selection && { slot, selection };
}

/** The sum that a project's investment has to pass, in whole yuan; null where the rule has none. */
export function thresholdOf({ mechanism }: Rulebook, { investment }: Selection) {
  if (investment === undefined) return null;
  const { limit, measure, binds } = investment;
  const strict = 'above' in limit;
  return { measure, strict, sum: strict ? limit.above : limit.atLeast, binds: settle(mechanism, binds) };
}

/** Names of lists by their ids, in the mechanism's words. */
export const listNames = ({ mechanism }: Rulebook, ids: readonly string[]): string[] =>
  ids.map((id) => mechanism.designations.find((list) => list.id === id)?.name ?? id);
