import type { Project } from './project-query.ts';

/** Completed to date and planned to date by the end of a month, whole yuan since January. */
export type CurvePoint = {
  readonly month: string;
  readonly planned: number | null;
  readonly done: number | null;
};

/**
 * A year's curve, month by month: the plan spread evenly, what was completed up to the last month reported. Null where
 * there is neither.
 */
export const curveOf = (
  { plans, months }: Pick<Project, 'plans' | 'months'>,
  year: number,
): CurvePoint[] | null => {
  const plan = plans.find((one) => one.year === year)?.plannedInvestment ?? null;
  const reported = months.filter(({ month }) => month.startsWith(`${year}-`));
  const last = reported.reduce((latest, { month }) => (month > latest ? month : latest), '');
  if (plan === null && last === '') return null;
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    const done = reported
      .filter((one) => one.month <= month)
      .reduce((sum, { completed }) => sum + completed, 0);
    return {
      month,
      planned: plan === null ? null : Math.round((plan * (index + 1)) / 12),
      done: month <= last ? done : null,
    };
  });
};
