import { tenDaysOf } from '@guatu/engine';
import type { BarsProject } from '../wall-queries.ts';

/** Years before and after today that a chart reaches at most; a typing slip must not make it endless. */
const mostYears = 6;

/** The chart's time in ten-day periods: whole years, from the first date of any project to the last, and today's. */
export type TimeRange = { readonly from: number; readonly to: number };

export const timeRangeOf = (projects: readonly BarsProject[], asOf: string): TimeRange => {
  const year = Number(asOf.slice(0, 4));
  const years = projects
    .flatMap((project) => [
      project.plannedStart,
      project.plannedFinish,
      project.actualStart,
      project.actualFinish,
      project.forecastFinish,
      ...project.milestones.flatMap(({ planned, forecast, actual }) => [planned, forecast, actual]),
    ])
    .flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]));
  const first = Math.max(year - mostYears, Math.min(year - 1, ...years));
  const last = Math.min(year + mostYears, Math.max(year + 1, ...years));
  return { from: tenDaysOf(`${first}-01-01`), to: tenDaysOf(`${last + 1}-01-01`) };
};
