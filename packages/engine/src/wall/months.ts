import { type Countable, isCounted } from '../project/index.ts';

/** What a project was to complete and completed, by month of a year; whole yuan. */
export type ProjectMonths = Countable & {
  annualPlan: number | null;
  /** By month of the year (1 to 12), as far as reported. */
  reported: readonly { month: number; completed: number }[];
};

/** Twelve months; null where there is no plan, or nothing was reported. */
export type YearMonths = { planned: readonly (number | null)[]; completed: readonly (number | null)[] };

/** A year's plan spread evenly over its months, to the yuan: the twelve come to the whole. */
export const evenMonths = (annualPlan: number): number[] => {
  const upTo = (months: number) => Math.round((annualPlan * months) / 12);
  return Array.from({ length: 12 }, (_, at) => upTo(at + 1) - upTo(at));
};

export const monthsOf = ({ annualPlan, reported }: ProjectMonths): YearMonths => ({
  planned: annualPlan === null ? Array.from({ length: 12 }, () => null) : evenMonths(annualPlan),
  completed: Array.from(
    { length: 12 },
    (_, at) => reported.find(({ month }) => month === at + 1)?.completed ?? null,
  ),
});

/** Sums of several projects by month and over the year. A package and its parts are the same money, counted once. */
export const sumOfMonths = (
  projects: readonly ProjectMonths[],
): { planned: number[]; completed: number[]; annualPlan: number; year: number; counted: number } => {
  const counted = projects.filter(isCounted);
  const months = counted.map(monthsOf);
  const sum = (of: (one: YearMonths) => number | null | undefined) =>
    months.reduce((total, one) => total + (of(one) ?? 0), 0);
  const each = (of: (one: YearMonths) => readonly (number | null)[]) =>
    Array.from({ length: 12 }, (_, at) => sum((one) => of(one)[at]));
  const completed = each((one) => one.completed);
  return {
    planned: each((one) => one.planned),
    completed,
    annualPlan: counted.reduce((total, { annualPlan }) => total + (annualPlan ?? 0), 0),
    year: completed.reduce((total, yuan) => total + yuan, 0),
    counted: counted.length,
  };
};
