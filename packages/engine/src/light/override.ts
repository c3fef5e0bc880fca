import type { Colour, LightRule } from '../mechanism/index.ts';

/** A colour that somebody gave for one period, with the reason; without a dimension it is meant for all. `on` is an ISO date. */
export type GivenColour = {
  period: string;
  dimension?: string;
  colour: Colour;
  reason: string;
  by: string;
  on: string;
};

/** Why a colour may not be given. */
export type OverrideObstacle =
  | 'override-not-provided'
  | 'override-not-for-dimension'
  | 'override-other-colour'
  | 'override-without-reason';

/** What is in the way of giving a colour, by the mechanism; null when nothing is. Who may give it is asked elsewhere. */
export const overrideObstacle = (rule: LightRule, given: GivenColour): OverrideObstacle | null => {
  const { override } = rule;
  if (override === undefined) return 'override-not-provided';
  if (given.dimension !== undefined && !open(rule).includes(given.dimension)) {
    return 'override-not-for-dimension';
  }
  if (override.shows !== undefined && override.shows !== given.colour) return 'override-other-colour';
  return given.reason.trim() === '' ? 'override-without-reason' : null;
};

/** The last colour given for a dimension in a period; null when there is none that the mechanism provides for. */
export const givenFor = (
  rule: LightRule,
  dimension: string,
  period: string | undefined,
  given: readonly GivenColour[],
): GivenColour | null =>
  given.findLast(
    (one) =>
      one.period === period &&
      (one.dimension ?? dimension) === dimension &&
      open(rule).includes(dimension) &&
      overrideObstacle(rule, one) === null,
  ) ?? null;

/** The dimensions that may be given another colour. */
const open = ({ override, dimensions }: LightRule): readonly string[] =>
  override?.dimensions ?? dimensions.map(({ id }) => id);
