import { bearersOf, type Scorecard } from '@guatu/engine';
import { bearersIn, type Rulebook } from '../mechanism/index.ts';

/** Parts of units, and the government itself, are no units to be scored. */
const notScored = new Set(['government', 'section']);

/**
 * The units that a card scores on a day (ISO), in the order of the organisation: those of its leagues, or every unit
 * where it has none. Whoever assesses is not among them.
 */
export function scoredUnits(
  rulebook: Rulebook,
  card: Scorecard,
  date: string,
): { id: string; name: string }[] {
  const { organisation } = rulebook;
  const judges = new Set(bearersIn(rulebook, 'assess', {}, date).map(({ id }) => id));
  const leagues = leaguesOf(rulebook, card, date);
  return organisation.units
    .filter(
      ({ id, kind }) => !judges.has(id) && (card.leagues.length > 0 ? leagues.has(id) : !notScored.has(kind)),
    )
    .map(({ id, name }) => ({ id, name }));
}

/** The league of each unit that is in one; the first that names it counts. */
export function leaguesOf(
  { mechanism, organisation }: Rulebook,
  card: Scorecard,
  date: string,
): Map<string, { id: string; name: string }> {
  const found = new Map<string, { id: string; name: string }>();
  for (const { id, name, of } of card.leagues) {
    for (const bearer of of.flatMap((rule) =>
      bearersOf(rule, { mechanism, organisation, date, subject: {} }),
    )) {
      if (bearer.kind === 'unit' && !found.has(bearer.id)) found.set(bearer.id, { id, name });
    }
  }
  return found;
}
