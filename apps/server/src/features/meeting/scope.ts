import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { scopeIn } from '../project/index.ts';
import type { StoredDecision } from './decisions.ts';
import type { StoredItem } from './docket-items.ts';

/** How much of a meeting somebody sees. */
export interface MeetingScope {
  /** Null is the whole county. */
  readonly units: readonly string[] | null;
  seesItem(item: Pick<StoredItem, 'unitId' | 'involvedUnitIds' | 'proposedUnitId'>): boolean;
  seesDecision(decision: Pick<StoredDecision, 'leadUnitId' | 'assistingUnitIds'>): boolean;
}

/** One sees the problems and decisions of the units whose projects one sees, and those that touch them. */
export function meetingScope(who: Pick<View, 'actor' | 'today'>, rulebook: Rulebook): MeetingScope {
  const units = scopeIn(who, rulebook);
  const sees = (...concerned: (string | null)[]) =>
    units === null || concerned.some((unit) => unit !== null && units.includes(unit));
  return {
    units,
    seesItem: ({ unitId, involvedUnitIds, proposedUnitId }) =>
      sees(unitId, proposedUnitId, ...involvedUnitIds),
    seesDecision: ({ leadUnitId, assistingUnitIds }) => sees(leadUnitId, ...assistingUnitIds),
  };
}
