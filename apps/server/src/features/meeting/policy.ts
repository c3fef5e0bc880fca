import { type Action, bearersOf, slotRuleOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { entitledAs, type Rulebook } from '../mechanism/index.ts';

type Who = Pick<View, 'actor' | 'today'>;

/** The post under which somebody may do it at a meeting of that slot rule, or null. */
export type Policy = (who: Who, rulebook: Rulebook, slot: { rule: string; key: string }) => string | null;

const byDuty =
  (action: Action): Policy =>
  (who, rulebook, slot) =>
    entitledAs(action, who, rulebook, { slot });

/** Whoever convenes, and the office that sees to it (二（二）1). */
export const convenesAs = byDuty('convene-meeting');
/** The office that takes down what is decided (二（二）4（2）). */
export const recordsAs = byDuty('record-decisions');
/** The posts of which any one may chair a meeting of that slot rule (二（二）1). */
export function chairsOf({ mechanism, organisation }: Rulebook, rule: string, date: string): string[] {
  const bearers = (slotRuleOf(mechanism, rule)?.chair ?? []).flatMap((chair) =>
    bearersOf(chair, { mechanism, organisation, date }),
  );
  return bearers.filter(({ kind }) => kind === 'post').map(({ id }) => id);
}
