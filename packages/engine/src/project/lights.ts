import type { WorkCalendar } from '../calendar/index.ts';
import { number } from '../fraction/index.ts';
import {
  factIn,
  type FactValue,
  factsBehind,
  figureIn,
  measuresBehind,
  missingFacts,
  type Subject,
  type View,
  viewOf,
} from '../judgement/index.ts';
import {
  coloursOf,
  decisivePart,
  dimensionOf,
  type DimensionLight,
  type GivenColour,
  lightHistory,
  type LightWhy,
  shiningDimensions,
} from '../light/index.ts';
import type { Colour, LightRule, Mechanism } from '../mechanism/index.ts';

/** A figure that a light rests on; a fact that nobody knows is null. */
export type LightGround = { of: 'fact' | 'measure'; id: string; value: FactValue };

/** What one light shows of a project in a month, and why. */
export type ProjectLight = {
  light: string;
  /** What it is shown for; null while it is not known whether the light is for this project at all. */
  dimension: string | null;
  name: string;
  clause: string;
  says: string;
  /** By the figures; null where it cannot be told, or the document gives none. */
  colour: Colour | null;
  /** What is shown: the colour set by hand where there is one, else the same. */
  shown: Colour | null;
  given: GivenColour | null;
  why: LightWhy['by'];
  /** Facts that would have to be known. */
  missing: string[];
  grounds: LightGround[];
};

/** A project's lights of a month (`2018-05`). */
export type MonthLights = { month: string; lights: ProjectLight[] };

/**
 * The lights that the document's rules give a project in each month observed, the oldest first: the one that counts where
 * there is one for all, else one for each dimension; beside it what somebody set by hand. What cannot be told is said, with what is missing; where the
 * document has no light for such a project, there is none.
 */
export const projectLights = (
  { mechanism, calendar }: { mechanism: Mechanism; calendar: WorkCalendar },
  subject: Subject,
  given: (light: string) => readonly GivenColour[] = () => [],
): MonthLights[] => {
  const rules = mechanism.lights.filter(({ of }) => of === 'project');
  const histories = rules.map((rule) => ({
    rule,
    history: lightHistory({ mechanism, calendar }, rule, subject, given(rule.id)),
  }));
  return subject.observations.map(({ period }, at) => {
    const view = viewOf({ mechanism, calendar }, subject, at);
    const lights = histories.flatMap(({ rule, history }) => {
      const light = history[at];
      if (light === undefined || light.applies === false) return [];
      if (light.applies === null) return [notKnown(view, rule)];
      const shining = shiningDimensions(light);
      const open = light.dimensions.filter(({ colour, why }) => colour === null && why.by !== 'no-case');
      const shown = rule.overall === 'none' ? [...shining, ...open] : shining.length > 0 ? shining : open;
      return light.dimensions
        .filter((one) => shown.includes(one))
        .flatMap((one) =>
          explained(view, rule, rule.overall === 'worst' ? { ...one, shown: light.shown } : one),
        );
    });
    return { month: period, lights };
  });
};

const notKnown = (view: View, rule: LightRule): ProjectLight => ({
  light: rule.id,
  dimension: null,
  name: rule.name,
  clause: rule.clause,
  says: rule.says,
  colour: null,
  shown: null,
  given: null,
  why: 'unknown',
  missing: missingFacts(view, rule.scope),
  grounds: [],
});

const explained = (view: View, rule: LightRule, light: DimensionLight): ProjectLight[] => {
  const dimension = dimensionOf(rule, light.dimension);
  if (dimension === undefined) return [];
  const { mechanism } = view.yardstick;
  const part = decisivePart(dimension, light.why);
  return [
    {
      light: rule.id,
      dimension: light.dimension,
      name: dimension.name,
      clause: light.clause,
      says: rule.says,
      colour: light.colour,
      shown: light.shown,
      given: light.given,
      why: light.why.by,
      missing: 'missing' in light.why ? light.why.missing : [],
      grounds: [
        ...measuresBehind(mechanism, part).map((id): LightGround => {
          const figure = figureIn(view, { measure: id });
          return { of: 'measure', id, value: figure && number(figure) };
        }),
        ...factsBehind(mechanism, part).map((id): LightGround => ({
          of: 'fact',
          id,
          value: factIn(view, id),
        })),
      ],
    },
  ];
};

/** How many months back the rules about projects look, the present one included. */
export const monthsLookedAt = ({ lights, measures, classes }: Mechanism): number => {
  const spans = (part: unknown): number[] =>
    typeof part !== 'object' || part === null
      ? []
      : Object.entries(part).flatMap(([key, value]) => [
          ...(key === 'periods' && typeof value === 'number' ? [value + 1] : []),
          ...(key === 'running' && typeof value === 'number' ? [value] : []),
          ...spans(value),
        ]);
  const found = spans([lights.filter(({ of }) => of === 'project'), measures, classes]);
  return Math.max(
    1,
    found.reduce((most, span) => most + span - 1, 1),
  );
};

/** The colours that the document's lights of projects can show, each once. */
export const coloursOfProjects = ({ lights }: Pick<Mechanism, 'lights'>): Colour[] => [
  ...new Set(lights.filter(({ of }) => of === 'project').flatMap(coloursOf)),
];
