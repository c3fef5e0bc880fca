import { bandsAt } from '../band/index.ts';
import { number } from '../fraction/index.ts';
import { figureIn, holdsIn, missingFacts, type View } from '../judgement/index.ts';
import { type Colour, type LightDimension, settle } from '../mechanism/index.ts';

/**
 * Why a light has its colour, or none. Bands and cases are given by their place in the rule, from 0; `value` is in the
 * measure's unit. A hole in the bands (`no-band`) and an overlap that gives two colours (`several-bands`) are the
 * document's, and `unknown` is ours: a fact is missing, and `possible` is what it could still turn out to be.
 */
export type LightWhy =
  | { by: 'band'; value: number; band: number }
  | { by: 'case'; case: number }
  | { by: 'otherwise' }
  | { by: 'no-band'; value: number }
  | { by: 'no-case' }
  | { by: 'several-bands'; value: number; bands: number[]; possible: Colour[] }
  | { by: 'unknown'; missing: string[]; possible: Colour[] };

export type Lit = { colour: Colour | null; why: LightWhy };

/** The colour of one dimension of a light, by what is known in a view. */
export const lit = (view: View, dimension: LightDimension): Lit =>
  'bands' in dimension ? byBands(view, dimension) : byCases(view, dimension);

const byBands = (view: View, { by, edges, bands }: Extract<LightDimension, { bands: unknown }>): Lit => {
  const figure = figureIn(view, by);
  if (figure === null) {
    return unknown(
      view,
      by,
      bands.map(({ colour }) => colour),
    );
  }
  const value = number(figure);
  const found = bandsAt(bands, figure, edges && settle(view.yardstick.mechanism, edges));
  const possible = [...new Set(found.flatMap((band) => bands[band]?.colour ?? []))];
  const [band] = found;
  const [colour] = possible;
  if (band === undefined || colour === undefined) return { colour: null, why: { by: 'no-band', value } };
  return possible.length > 1
    ? { colour: null, why: { by: 'several-bands', value, bands: found, possible } }
    : { colour, why: { by: 'band', value, band } };
};

/** The first case that holds counts, so one that is not known hides all after it. */
const byCases = (view: View, { cases, otherwise }: Extract<LightDimension, { cases: unknown }>): Lit => {
  for (const [index, { colour, when }] of cases.entries()) {
    const holds = holdsIn(view, when);
    if (holds === true) return { colour, why: { by: 'case', case: index } };
    if (holds === null) {
      const rest = cases.slice(index);
      const possible = [...rest.map((each) => each.colour), ...(otherwise ? [otherwise] : [])];
      return unknown(view, rest, possible);
    }
  }
  return otherwise === undefined
    ? { colour: null, why: { by: 'no-case' } }
    : { colour: otherwise, why: { by: 'otherwise' } };
};

const unknown = (view: View, rule: unknown, possible: readonly Colour[]): Lit => ({
  colour: null,
  why: { by: 'unknown', missing: missingFacts(view, rule), possible: [...new Set(possible)] },
});
