import type { Explanation } from '@guatu/engine';
import { type Locale, renderExplanationStep } from '@guatu/messages';
import { bearerName, type Named } from '../names.ts';

/** For another program: the codes with their parameters, and the sentences. */
export const asJson = (locale: Locale, named: Named, explanations: readonly Explanation[]): string => {
  const told = explanations.map((explanation) => ({
    ...explanation,
    bearers: explanation.bearers.map((bearer) => ({ ...bearer, name: bearerName(named, bearer) })),
    steps: explanation.steps.map((step) => ({ ...step, says: renderExplanationStep(locale, step) })),
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
};
