/**
 * The month so many months later, or earlier if negative; both `YYYY-MM`.
 *
 * @example monthAfter('2018-12', 1) // '2019-01'
 */
export const monthAfter = (month: string, months: number): string => {
  const moved = new Date(`${month}-01T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString().slice(0, 7);
};
