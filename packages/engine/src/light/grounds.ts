import type { LightDimension, LightRule } from '../mechanism/index.ts';
import type { LightWhy } from './dimension.ts';
import type { DimensionLight, Light } from './light.ts';

/** The dimensions that people see the colour of: the worst where there is one light for all, else each that has a colour. */
export const shiningDimensions = ({ overall, colour, dimensions }: Light): DimensionLight[] => {
  const coloured = dimensions.filter((one) => one.colour !== null);
  return overall === 'worst' ? coloured.filter((one) => one.colour === colour).slice(0, 1) : coloured;
};

/** A light's dimension as the mechanism words it; undefined where it has none of that id. */
export const dimensionOf = (rule: LightRule, id: string): LightDimension | undefined =>
  rule.dimensions.find((dimension) => dimension.id === id);

/** The part of a rule that gave the colour: the case that held, or all of it. */
export const decisivePart = (dimension: LightDimension, why: LightWhy): unknown =>
  why.by === 'case' && 'cases' in dimension ? dimension.cases[why.case] : dimension;

/** The colours that a rule can show, each once. */
export const coloursOf = ({ dimensions }: LightRule) => [
  ...new Set(
    dimensions.flatMap((dimension) =>
      'bands' in dimension
        ? dimension.bands.map(({ colour }) => colour)
        : [
            ...dimension.cases.map(({ colour }) => colour),
            ...(dimension.otherwise ? [dimension.otherwise] : []),
          ],
    ),
  ),
];
