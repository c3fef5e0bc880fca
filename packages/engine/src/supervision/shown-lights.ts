import type { WorkCalendar } from '../calendar/index.ts';
import { factsBehind } from '../judgement/index.ts';
import { coloursOf, decisivePart, dimensionOf, lightOf, shiningDimensions } from '../light/index.ts';
import { type Colour, type Mechanism, matterFacts, type MatterFact } from '../mechanism/index.ts';
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
      return shiningDimensions(light).flatMap((one) => {
        const dimension = dimensionOf(rule, one.dimension);
        if (one.colour === null || dimension === undefined) return [];
        const facts = factsBehind(mechanism, decisivePart(dimension, one.why));
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

const isMatterFact = (id: string): id is MatterFact => Object.hasOwn(matterFacts, id);

/** The colours that a document's lights of matters can show, each once. */
export const coloursOfMatters = ({ lights }: Pick<Mechanism, 'lights'>): Colour[] => [
  ...new Set(lights.filter(({ of }) => of === 'matter').flatMap(coloursOf)),
];
