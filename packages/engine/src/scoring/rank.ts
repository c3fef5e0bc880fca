import type { Scorecard } from '../mechanism/index.ts';

/** A score to be compared, and the league that the subject is in; null for one that is in none. */
export type Competitor = { subject: string; league: string | null; points: number | null };

/** The place in the league from 1, and among how many; null for whoever is compared with nobody, or has no points. */
export type Ranked = Competitor & { rank: number | null; of: number };

/**
 * Ranks subjects within their leagues, the most points first. Equal points share a place, and the places after it stay
 * empty (1, 1, 3). A card without leagues compares nobody. Who belongs to which league follows from the organisation.
 */
export const ranked = (
  { leagues }: Pick<Scorecard, 'leagues'>,
  competitors: readonly Competitor[],
): Ranked[] =>
  competitors.map((competitor) => {
    const { league, points } = competitor;
    const inLeague =
      league !== null && leagues.some(({ id }) => id === league)
        ? competitors.filter((other) => other.league === league && other.points !== null)
        : [];
    const rank =
      points === null || inLeague.length === 0
        ? null
        : 1 + inLeague.filter((other) => other.points !== null && other.points > points).length;
    return { ...competitor, rank, of: inLeague.length };
  });
