import { actsFor } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';

/** The post under which somebody acknowledges a paper for a unit, or null. */
export const receivesAs = (
  { actor }: Pick<View, 'actor'>,
  { organisation }: Rulebook,
  unit: string,
): string | null =>
  actor.posts.find(({ id }) => actsFor(organisation, id, { kind: 'unit', id: unit }))?.id ?? null;
