import type { WorkCalendar } from '../calendar/index.ts';
import { factsBehind } from '../judgement/index.ts';
import { lightOf, type DimensionLight } from '../light/index.ts';
import {
  type Colour,
  type LightDimension,
  type Mechanism,
  matterFacts,
  type MatterFact,
} from '../mechanism/index.ts';
import { type SupervisedMatter, type MatterFigures, matterFigures, matterSubject } from './facts.ts';

/** A colour that an item shows, under which rule, and the figures that gave it. */
export type ShownLight = {
  light: string;
  name: string;
  colour: Colour;
  clause: string;
  says: string;
  figures: Partial<MatterFigures>;
};

/**
 * The colours that the document's rules give an item on a day: the worst of a light that is one for all, else one for
 * each dimension. None where it has no such rule, or the ledger keeps no such fact: nobody guesses.
 */
export const shownLights = (
  { mechanism, calendar }: { mechanism: Mechanism; calendar: WorkCalendar },
  matter: SupervisedMatter,
  asOf: string,
): ShownLight[] =>
  mechanism.lights
    .filter(({ of }) => of === 'matter')
    .flatMap((rule) => {
      const light = lightOf({ mechanism, calendar }, rule, matterSubject(calendar, matter, asOf));
      const shining = light.dimensions.filter(({ colour }) =>
        light.overall === 'worst' ? colour !== null && colour === light.colour : colour !== null,
      );
      return (light.overall === 'worst' ? shining.slice(0, 1) : shining).flatMap((one) => {
        const dimension = rule.dimensions.find(({ id }) => id === one.dimension);
        if (one.colour === null || dimension === undefined) return [];
        const facts = factsBehind(mechanism, decisive(dimension, one));
        const figures = matterFigures(calendar, matter, asOf);
        return {
          light: rule.id,
          name: light.dimensions.length > 1 ? dimension.name : rule.name,
          colour: one.colour,
          clause: one.clause,
          says: rule.says,
          figures: Object.fromEntries(
            facts.filter(isMatterFact).map((fact) => [fact, figures[fact]]),
          ) as Partial<MatterFigures>,
        };
      });
    });

/** The part of a rule that gave the colour: the case that held, or all of it. */
const decisive = (dimension: LightDimension, { why }: DimensionLight): unknown =>
  why.by === 'case' && 'cases' in dimension ? dimension.cases[why.case] : dimension;

const isMatterFact = (id: string): id is MatterFact => Object.hasOwn(matterFacts, id);

/** The colours that a document's lights of matters can show, each once. */
export const coloursOfMatters = ({ lights }: Pick<Mechanism, 'lights'>): Colour[] => [
  ...new Set(
    lights
      .filter(({ of }) => of === 'matter')
      .flatMap(({ dimensions }) => dimensions)
      .flatMap((dimension) =>
        'bands' in dimension
          ? dimension.bands.map(({ colour }) => colour)
          : [
              ...dimension.cases.map(({ colour }) => colour),
              ...(dimension.otherwise ? [dimension.otherwise] : []),
            ],
      ),
  ),
];
