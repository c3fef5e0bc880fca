import type { LightDimension, LightRule } from '@guatu/engine';
import { condition } from './condition.ts';
import { limits, sharedEdge } from './limits.ts';
import type { Names } from './names.ts';
import { figure, measuredIn, operand } from './operand.ts';
import { party } from './party.ts';
import { maybe, type Line, rule, type Rule, say, stated, words } from './phrase.ts';

/** The lights, each of their dimensions, and who may show another colour than the figures give. */
export const lightRules = (names: Names): Rule[] =>
  names.mechanism.lights.flatMap((light) => [
    rule('light', light, [
      ['of', [say(`subject.${light.of}`)]],
      ['scope', maybe(light.scope, (scope) => condition(scope, names))],
      ['dimensions', light.dimensions.map(({ name }) => words(name))],
      ['overall', light.dimensions.length > 1 ? [say(`overall.${light.overall}`)] : []],
    ]),
    ...light.dimensions.map((dimension) =>
      rule('light-dimension', { ...dimension, says: dimension.name }, [
        ['part-of', [words(light.name)]],
        ...('bands' in dimension ? bands(dimension, names) : cases(dimension, names)),
      ]),
    ),
    ...override(light, names),
  ]);

type Banded = Extract<LightDimension, { bands: unknown }>;
type Cased = Extract<LightDimension, { cases: unknown }>;

const bands = (dimension: Banded, names: Names): Line[] => {
  const measured = measuredIn(dimension.by, names.mechanism);
  return [
    ['figure', [operand(dimension.by, names)]],
    [
      'bands',
      dimension.bands.map((band) =>
        say('banded', {
          of: say(`lamp.${band.colour}`),
          limits: limits(band, (value: number) => figure(value, measured)),
        }),
      ),
    ],
    ['edges', sharedEdge(dimension.bands, dimension.edges, names)],
  ];
};

const cases = ({ cases: stated, otherwise }: Cased, names: Names): Line[] => [
  [
    'cases',
    stated.map(({ colour, when }) =>
      say('banded', { of: say(`lamp.${colour}`), limits: condition(when, names) }),
    ),
  ],
  ['otherwise', [otherwise === undefined ? say('no-light') : say(`lamp.${otherwise}`)]],
];

const override = ({ id, name, dimensions, override: rules }: LightRule, names: Names): Rule[] => {
  if (rules === undefined) return [];
  const chosen = dimensions.filter((dimension) => rules.dimensions?.includes(dimension.id));
  return [
    rule('light-override', { id, clause: rules.clause, says: rules.says }, [
      ['part-of', [words(name)]],
      ['dimensions', chosen.map((dimension) => words(dimension.name))],
      ['shows', maybe(rules.shows, (colour) => say(`lamp.${colour}`))],
      ['taken-by', [stated(rules.by, (by) => party(by, names))]],
    ]),
  ];
};
