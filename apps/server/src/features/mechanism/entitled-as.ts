import { type Action, mayAct, type Subject } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from './load.ts';
import { ruledAt } from './ruled.ts';

/**
 * The post under which the mechanism entitles somebody to an action in a case today, or null. What came round with a slot
 * is done by whomever the version makes do it under which it came round.
 */
export const entitledAs = (
  action: Action,
  { actor, today }: Pick<View, 'today'> & { actor: { readonly posts: readonly { readonly id: string }[] } },
  rulebook: Rulebook,
  subject: Subject = {},
): string | null => {
  const { mechanism, organisation } = subject.slot ? ruledAt(rulebook, subject.slot) : rulebook;
  return mayAct(
    action,
    actor.posts.map(({ id }) => id),
    { mechanism, organisation, date: today.toString(), subject },
  );
};
