import type { Action, Bearer } from '@guatu/engine';
import { bearersIn, type Rulebook } from '../mechanism/index.ts';
import type { GroundbreakingPlan } from './find.ts';
import type { SlotReference } from './policy.ts';
import usual from './usual-tasks.json' with { type: 'json' };

/** What usually has to be ready, in working days before the day, owed by whoever the mechanism makes do such things. */
export function usualTasks(
  rulebook: Rulebook,
  { rule, slotKey: key }: SlotReference,
  date: string,
): GroundbreakingPlan['tasks'] {
  const ownerOf = (action: Action): Bearer | null =>
    bearersIn(rulebook, action, { slot: { rule, key } }, date)[0] ?? null;
  return usual.map(({ what, owner, before }) => ({
    what,
    owner: ownerOf(owner as Action),
    before,
    count: 'working',
    fixedOn: null,
  }));
}
