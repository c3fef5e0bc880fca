import { mayAct } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import type { SlotReference } from './slot.ts';

/** The post under which somebody keeps the docket of a slot, from compiling to freezing it (二（二）4（1）); or null. */
export const compilesAs = (
  { actor, today }: Pick<View, 'actor' | 'today'>,
  { mechanism, organisation }: Rulebook,
  { rule, slotKey }: SlotReference,
): string | null =>
  mayAct(
    'compile-docket',
    actor.posts.map(({ id }) => id),
    { mechanism, organisation, date: today.toString(), subject: { slot: { rule, key: slotKey } } },
  );

export const mayCompile = (...asked: Parameters<typeof compilesAs>): string =>
  compilesAs(...asked) ?? refuse('not-yours');
