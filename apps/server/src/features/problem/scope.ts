import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { scopeIn } from '../project/index.ts';

/**
 * The condition on `problem` under which somebody sees it: as far as one sees the projects of its responsible unit, or
 * of a unit that it touches.
 */
export function inScope(who: Pick<View, 'actor' | 'today'>, rulebook: Rulebook): RawBuilder<boolean> {
  const units = scopeIn(who, rulebook);
  return units === null
    ? sql<boolean>`true`
    : sql<boolean>`(problem.responsible_unit_id = any(${units}) or problem.involved_unit_ids && ${units}::text[])`;
}
