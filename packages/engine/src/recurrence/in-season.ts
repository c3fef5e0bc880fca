import type { Season } from '../mechanism/index.ts';

/** Whether an ISO date lies in the part of the year that a rule is about; without one, it always does. */
export const inSeason = (season: Season | undefined, date: string): boolean => {
  if (season === undefined) return true;
  const month = Number(date.slice(5, 7));
  return 'months' in season ? season.months.includes(month) : season.quarters.includes(Math.ceil(month / 3));
};
