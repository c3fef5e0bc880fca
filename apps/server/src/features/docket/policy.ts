import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { entitledAs, type Rulebook } from '../mechanism/index.ts';
import type { SlotReference } from './slot.ts';

/** The post under which somebody keeps the docket of a slot, from compiling to freezing it (二（二）4（1）); or null. */
export const compilesAs = (
  who: Pick<View, 'actor' | 'today'>,
  rulebook: Rulebook,
  { rule, slotKey }: SlotReference,
): string | null => entitledAs('compile-docket', who, rulebook, { slot: { rule, key: slotKey } });

/** The same, or refuses with `not-yours`. */
export const mayCompile = (...asked: Parameters<typeof compilesAs>): string =>
  compilesAs(...asked) ?? refuse('not-yours');
