import type { View } from '../../../http/handler.ts';
import { entitledAs, type Rulebook } from '../../mechanism/index.ts';
import { keepsAs } from '../policy.ts';

export const reportKinds = ['bulletin', 'special-report'] as const;
export type ReportKind = (typeof reportKinds)[number];

type Who = Pick<View, 'actor' | 'today'>;

/**
 * The post under which somebody writes: bulletins whoever reports to the next meeting how decisions were carried out
 * (二（二）4（3）), special reports whoever the mechanism makes write them (一); without a word about it, the office that
 * follows up.
 */
export const writesAs = (who: Who, rulebook: Rulebook, kind: ReportKind): string | null => {
  const action = kind === 'bulletin' ? 'report-outcomes' : 'write-special-report';
  const stated = rulebook.mechanism.duties.some((duty) => duty.action === action);
  return stated ? entitledAs(action, who, rulebook) : keepsAs(who, rulebook);
};
