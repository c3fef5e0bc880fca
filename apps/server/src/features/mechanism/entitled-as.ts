import { type Action, mayAct, type Subject } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from './load.ts';

/** The post under which the mechanism entitles somebody to an action in a case today, or null. */
export const entitledAs = (
  action: Action,
  { actor, today }: Pick<View, 'actor' | 'today'>,
  { mechanism, organisation }: Rulebook,
  subject: Subject = {},
): string | null =>
  mayAct(
    action,
    actor.posts.map(({ id }) => id),
    { mechanism, organisation, date: today.toString(), subject },
  );
