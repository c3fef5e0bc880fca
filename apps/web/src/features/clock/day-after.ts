/**
 * The date so many days later, or earlier if negative; both `YYYY-MM-DD`.
 *
 * @example dayAfter('2018-02-28', 1) // '2018-03-01'
 */
export const dayAfter = (date: string, days: number): string => {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
};
