/** What was completed in a month, whole yuan: for dispatching (调度数), and as entered with the statistics bureau (入库统计数). */
export type MonthFigures = { month: string; completed: number; statistics: number | null };

/** Whole yuan completed before 1 January of `year`, where a project began before months were reported. */
export type Before = { yuan: number; year: number };

export type InvestmentSums = {
  /** Completed before 1 January of the month's year. */
  beforeYear: number;
  month: number;
  year: number;
  sinceStart: number;
  /** Null as long as nobody has entered a statistics figure in that time. Never mixed with the others. */
  statisticsMonth: number | null;
  statisticsYear: number | null;
};

/** What a project comes to as of a month (`2018-05`). Months that `before` contains are not counted a second time. */
export const investmentSums = (
  months: readonly MonthFigures[],
  before: Before | null,
  month: string,
): InvestmentSums => {
  const [year = ''] = month.split('-');
  const counted = months.filter(
    (one) => one.month <= month && (before === null || yearOf(one) >= before.year),
  );
  const thisYear = counted.filter((one) => one.month >= `${year}-01`);
  const earlier = counted.filter((one) => one.month < `${year}-01`);
  const thisMonth = counted.filter((one) => one.month === month);
  const brought = before !== null && before.year <= Number(year) ? before.yuan : 0;
  const beforeYear = brought + completedIn(earlier);
  return {
    beforeYear,
    month: completedIn(thisMonth),
    year: completedIn(thisYear),
    sinceStart: beforeYear + completedIn(thisYear),
    statisticsMonth: statisticsIn(thisMonth),
    statisticsYear: statisticsIn(thisYear),
  };
};

const yearOf = ({ month }: MonthFigures) => Number(month.slice(0, 4));

const completedIn = (months: readonly MonthFigures[]) =>
  months.reduce((sum, { completed }) => sum + completed, 0);

const statisticsIn = (months: readonly MonthFigures[]): number | null => {
  const given = months.flatMap(({ statistics }) => (statistics === null ? [] : [statistics]));
  return given.length === 0 ? null : given.reduce((sum, one) => sum + one, 0);
};
