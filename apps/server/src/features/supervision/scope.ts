import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { scopeIn } from '../project/index.ts';

/**
 * The condition on `supervision_item` under which somebody sees it: as far as one sees the projects of its lead unit,
 * or of a unit that assists.
 */
export function inScope(who: Pick<View, 'actor' | 'today'>, rulebook: Rulebook): RawBuilder<boolean> {
  const units = scopeIn(who, rulebook);
  return units === null
    ? sql<boolean>`true`
    : sql<boolean>`(supervision_item.lead_unit_id = any(${units})
                    or supervision_item.assisting_unit_ids && ${units}::text[])`;
}
