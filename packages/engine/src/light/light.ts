import {
  holdsIn,
  observationOf,
  type Subject,
  type Truth,
  type View,
  viewOf,
  type Yardstick,
} from '../judgement/index.ts';
import type { Colour, LightRule } from '../mechanism/index.ts';
import { isWorst, worstOf } from './colour.ts';
import { lit, type Lit } from './dimension.ts';
import { givenFor, type GivenColour } from './override.ts';

/** One light: the colour that follows from the figures, and beside it the one somebody gave, if somebody did. */
export type DimensionLight = Lit & {
  dimension: string;
  clause: string;
  given: GivenColour | null;
  /** The given colour where there is one, else the computed. */
  shown: Colour | null;
};

/** All lights of one subject in one period, with the rule and the clauses that they follow from. */
export type Light = {
  light: string;
  clause: string;
  subject: string;
  period: string | null;
  /** Whether the subject is among those the light is for; null while that is not known. */
  applies: Truth;
  /** Whether there is one light for all dimensions, or each stands for itself. */
  overall: LightRule['overall'];
  /** Empty unless it applies. */
  dimensions: DimensionLight[];
  /** One light for all, by the figures and as shown; null where each stands for itself, or while a missing fact could make it worse. */
  colour: Colour | null;
  shown: Colour | null;
};

/** The lights of a subject at its latest observation. Colours given are shown beside the computed ones, never in their place. */
export const lightOf = (
  yardstick: Yardstick,
  rule: LightRule,
  subject: Subject,
  given: readonly GivenColour[] = [],
): Light => lightIn(viewOf(yardstick, subject), rule, given);

/** The lights of a subject in every period observed, the oldest first. */
export const lightHistory = (
  yardstick: Yardstick,
  rule: LightRule,
  subject: Subject,
  given: readonly GivenColour[] = [],
): Light[] => subject.observations.map((_, at) => lightIn(viewOf(yardstick, subject, at), rule, given));

const lightIn = (view: View, rule: LightRule, given: readonly GivenColour[]): Light => {
  const period = observationOf(view)?.period;
  const applies = rule.scope === undefined ? true : holdsIn(view, rule.scope);
  const dimensions = applies === true ? rule.dimensions : [];
  const lights = dimensions.map((dimension): DimensionLight => {
    const computed = lit(view, dimension);
    const { id, clause } = dimension;
    const gift = givenFor(rule, id, period, given);
    return { dimension: id, clause, ...computed, given: gift, shown: gift?.colour ?? computed.colour };
  });
  const single = rule.overall === 'worst';
  return {
    light: rule.id,
    clause: rule.clause,
    subject: view.subject.id,
    period: period ?? null,
    applies,
    overall: rule.overall,
    dimensions: lights,
    colour: single ? overall(lights, ({ colour }) => colour) : null,
    shown: single ? overall(lights, ({ shown }) => shown) : null,
  };
};

/** The worst, unless a dimension whose colour is open could still be worse. One to which the document gives no colour does not count. */
const overall = (
  lights: readonly DimensionLight[],
  colourOf: (light: DimensionLight) => Colour | null,
): Colour | null => {
  const open = lights.flatMap((light) =>
    colourOf(light) === null && 'possible' in light.why ? light.why.possible : [],
  );
  const worst = worstOf(lights.flatMap((light) => colourOf(light) ?? []));
  return worst !== null && isWorst(worst, open) ? worst : null;
};
