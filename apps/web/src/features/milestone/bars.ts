import type { MilestoneRow } from './milestone-queries.ts';

/** Where a milestone lies on a line from 0 to 100: planned from begin to day, and how far the slip goes beyond. */
export type Bar = {
  readonly key: string;
  readonly from: number;
  readonly planned: number;
  readonly expected: number;
};

export type Bars = {
  readonly bars: readonly Bar[];
  /** Null outside the line. */
  readonly today: number | null;
  /** First days of years on the line. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
};

const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

/** The milestones on one line of time. */
export const barsOf = (
  milestones: readonly Pick<MilestoneRow, 'key' | 'days' | 'plannedOn' | 'forecastOn'>[],
  today: string,
): Bars => {
  const begins = milestones.map(({ plannedOn, days }) => dayOf(plannedOn) - days);
  const ends = milestones.flatMap(({ plannedOn, forecastOn }) => [dayOf(plannedOn), dayOf(forecastOn)]);
  const [first, last] = [Math.min(...begins), Math.max(...ends)];
  const length = Math.max(1, last - first);
  const at = (day: number) => Math.round(((day - first) / length) * 10_000) / 100;
  const now = dayOf(today);
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const years = [];
  for (let year = yearOf(first) + 1; year <= yearOf(last); year += 1) {
    years.push({ year, at: at(dayOf(`${year}-01-01`)) });
  }
  return {
    bars: milestones.map(({ key, days, plannedOn, forecastOn }) => ({
      key,
      from: at(dayOf(plannedOn) - days),
      planned: at(dayOf(plannedOn)),
      expected: at(dayOf(forecastOn)),
    })),
    today: first <= now && now <= last ? at(now) : null,
    years,
  };
};
