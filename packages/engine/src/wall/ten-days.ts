/**
 * Time as a wall chart rules it: each month in three ten-day periods (上旬、中旬、下旬), counted through from the year 0.
 * Every month is as wide as another, so that the third ends with the month however long it is.
 *
 * @example tenDaysOf('2018-05-14') // 2018 * 36 + 4 * 3 + 1
 */
export const tenDaysOf = (date: string): number => Math.floor(tenDaysAt(date));

/** The same, with how far into its period the day begins; where today's line stands. */
export const tenDaysAt = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const period = Math.min(2, Math.floor((day - 1) / 10));
  const long = period === 2 ? daysIn(year, month) - 20 : 10;
  return year * 36 + (month - 1) * 3 + period + (day - 1 - period * 10) / long;
};

/** The month (`2018-05`) that a period is in. */
export const monthOfTenDays = (period: number): string => {
  const months = Math.floor(period / 3);
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Where a bar lies, in ten-day periods: the one it begins in is in, so is the one it ends in. */
export type Bar = { from: number; to: number };

/** What is drawn of a project's time. */
export type BarDates = {
  plannedStart: string | null;
  plannedFinish: string | null;
  actualStart: string | null;
  actualFinish: string | null;
  /** When it is thought to be finished, where that is not as planned. */
  forecastFinish: string | null;
};

/**
 * The bars of a project as of a day: the plan; what was really so, which goes on until today while nothing is finished;
 * and how long it is thought to go on. Null is no bar: nobody has said when it begins, or it has not begun.
 */
export const barsOf = (
  dates: BarDates,
  asOf: string,
): { plan: Bar | null; actual: Bar | null; forecast: Bar | null } => {
  const { plannedStart, plannedFinish, actualStart, actualFinish, forecastFinish } = dates;
  const until = actualFinish ?? asOf;
  const actual = actualStart === null || actualStart > until ? null : bar(actualStart, until);
  const plan =
    plannedStart === null || plannedFinish === null || plannedFinish < plannedStart
      ? null
      : bar(plannedStart, plannedFinish);
  const open = actualFinish === null && forecastFinish !== null && forecastFinish > asOf;
  // What has not begun is not thought to begin before it was planned to.
  const begun = actual?.to ?? tenDaysOf(plannedStart !== null && plannedStart > asOf ? plannedStart : asOf);
  const forecast =
    open && tenDaysOf(forecastFinish) >= begun ? { from: begun, to: tenDaysOf(forecastFinish) + 1 } : null;
  return { plan, actual, forecast };
};

const bar = (from: string, to: string): Bar => ({ from: tenDaysOf(from), to: tenDaysOf(to) + 1 });
