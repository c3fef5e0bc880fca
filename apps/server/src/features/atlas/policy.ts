import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { entitledAs, type Rulebook } from '../mechanism/index.ts';
import type { AtlasRule } from './rule.ts';

type Who = Pick<View, 'actor' | 'today'>;

/** The post under which somebody hands in, and whether it does so in place of the responsible unit. */
export interface HandInPost {
  as: string;
  onBehalf: boolean;
}

/** The month's edition is compiled and frozen by the desk that the mechanism names (三（二）). */
export const compilesAs = (who: Who, rulebook: Rulebook, { slot }: AtlasRule): string | null =>
  entitledAs('compile-atlas', who, rulebook, { slot: { rule: slot.rule, key: slot.key } });

/** The same, or refuses with `not-yours`. */
export const mayCompile = (who: Who, rulebook: Rulebook, rule: AtlasRule): string =>
  compilesAs(who, rulebook, rule) ?? refuse('not-yours');

/** A unit hands in for itself (三（二）); the desk keys it in for who came on paper or by telephone. */
export function handsInAs(who: Who, rulebook: Rulebook, rule: AtlasRule, unitId: string): HandInPost | null {
  const own = entitledAs('hand-in-atlas', who, rulebook, { responsibleUnit: unitId });
  if (own !== null) return { as: own, onBehalf: false };
  const desk = compilesAs(who, rulebook, rule);
  return desk === null ? null : { as: desk, onBehalf: true };
}

/** The same, or refuses with `not-yours`. */
export const mayHandIn = (who: Who, rulebook: Rulebook, rule: AtlasRule, unitId: string): HandInPost =>
  handsInAs(who, rulebook, rule, unitId) ?? refuse('not-yours');
