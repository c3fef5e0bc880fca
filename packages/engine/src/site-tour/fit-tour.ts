import type { Place } from '../project/index.ts';
import { kilometresBetween, minutesBetween, travelTerms } from './travel.ts';

/** How long the mechanism has a tour last (二（三）3). */
export const tourLengths = ['half-day', 'day'] as const;
export type TourLength = (typeof tourLengths)[number];

const lengthInMinutes: Record<TourLength, number> = { 'half-day': 240, day: 480 };

/** Minutes by which a tour is longer than that; 0 where it fits, or where the mechanism says nothing (null). */
export const minutesBeyond = (total: number, lasts: TourLength | null): number =>
  lasts === null ? 0 : Math.max(0, total - lengthInMinutes[lasts]);

/** A stop as it is planned: where it is, minutes there, and minutes on the way to it where somebody has stated them. */
export type PlannedStop = { place: Place | null; stay: number; travel: number | null };

/** Times are minutes of the day. */
export type TourPlan = {
  startsAt: number;
  stops: readonly PlannedStop[];
  /** On the way back, where somebody has stated it. */
  back: number | null;
  /** Of the meeting that closes the tour. */
  closing: number;
};

/** The way to a stop: as stated, by the straight line, or a guess where a place is not known. */
export type Leg = { travel: number; by: 'stated' | 'distance' | 'guess'; kilometres: number | null };
export type FittedStop = Leg & { arrives: number; leaves: number };

export type FittedTour = {
  stops: FittedStop[];
  back: Leg & { arrives: number };
  ends: number;
  total: number;
};

/** The times of a tour: each stop after the way to it, then the way back and the meeting that closes it. Nothing is squeezed. */
export const fitTour = ({ startsAt, stops, back, closing }: TourPlan): FittedTour => {
  const fitted: FittedStop[] = [];
  let at = startsAt;
  let from: Place | null = null;
  for (const { place, stay, travel } of stops) {
    const leg = legOf(from, place, travel);
    const arrives = at + leg.travel;
    fitted.push({ ...leg, arrives, leaves: arrives + stay });
    at = arrives + stay;
    from = place;
  }
  const home =
    stops.length === 0 ? { travel: 0, by: 'stated' as const, kilometres: null } : legOf(from, null, back);
  const ends = at + home.travel + closing;
  const total = ends - startsAt;
  return {
    stops: fitted,
    back: { ...home, arrives: at + home.travel },
    ends,
    total,
  };
};

const legOf = (from: Place | null, to: Place | null, stated: number | null): Leg => {
  const known = from !== null && to !== null;
  const kilometres = known ? kilometresBetween(from, to) : null;
  if (stated !== null) return { travel: stated, by: 'stated', kilometres };
  return known
    ? { travel: minutesBetween(from, to), by: 'distance', kilometres }
    : { travel: travelTerms.unknownMinutes, by: 'guess', kilometres };
};

/** Minutes of the day of a time `HH:MM`. */
export const minutesOfDay = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A time `HH:MM` of minutes of the day; what goes past midnight is counted on. */
export const timeOfMinutes = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
