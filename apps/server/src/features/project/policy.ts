import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { entitledAs, type Rulebook } from '../mechanism/index.ts';

type Who = Pick<View, 'actor' | 'today'>;

/** The post under which somebody reports, and whether it does so in place of the responsible unit. */
export interface ReportingPost {
  as: string;
  onBehalf: boolean;
}

/** The registry is kept by whom the mechanism makes keep it (一). */
export const maintainsAs = (who: Who, rulebook: Rulebook): string | null =>
  entitledAs('maintain-registry', who, rulebook);

/** The same, or refuses with `not-yours`. */
export const mayMaintain = (who: Who, rulebook: Rulebook): string =>
  maintainsAs(who, rulebook) ?? refuse('not-yours');

/** A month is reported by the responsible unit (三（二）), or keyed in for it by whoever keeps the registry. */
export function reportsAs(who: Who, rulebook: Rulebook, unitId: string | null): ReportingPost | null {
  const own =
    unitId === null ? null : entitledAs('update-project', who, rulebook, { responsibleUnit: unitId });
  if (own !== null) return { as: own, onBehalf: false };
  const office = maintainsAs(who, rulebook);
  return office === null ? null : { as: office, onBehalf: true };
}

/** The same, or refuses with `not-yours`. */
export const mayReport = (who: Who, rulebook: Rulebook, unitId: string | null): ReportingPost =>
  reportsAs(who, rulebook, unitId) ?? refuse('not-yours');
