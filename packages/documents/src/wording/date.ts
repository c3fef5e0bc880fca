/** `2018-04-06` as 2018年4月6日: full year, no zero before month or day (GB/T 9704). */
export function printedDate(date: string): string {
  const { year, month, day } = dateParts(date);
  return `${year}年${month}月${day}日`;
}

/** `2018-05` as 2018年5月. */
export function printedMonth(month: string): string {
  const { year, month: number } = dateParts(`${month}-01`);
  return `${year}年${number}月`;
}

/** `2018-04-06` as 2018.4.6, for the narrow line under a photograph. */
export function shortDate(date: string): string {
  const { year, month, day } = dateParts(date);
  return `${year}.${month}.${day}`;
}

/** `2018-04` as 2018.4. */
export function shortMonth(month: string): string {
  const { year, month: number } = dateParts(`${month}-01`);
  return `${year}.${number}`;
}

function dateParts(date: string): { year: number; month: number; day: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) throw new RangeError(`${date} is no date of the form YYYY-MM-DD`);
  const [year, month, day] = match.slice(1).map(Number);
  return { year: year!, month: month!, day: day! };
}
