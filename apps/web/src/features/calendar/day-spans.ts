/**
 * Dates of a year in short, days that follow each other joined.
 *
 * @example daySpans(['2018-05-01', '2018-04-29', '2018-04-30', '2018-06-18']) // '4.29–5.1、6.18'
 */
export const daySpans = (dates: readonly string[]): string => {
  const spans: { from: string; to: string }[] = [];
  for (const date of [...dates].sort()) {
    const last = spans.at(-1);
    if (last !== undefined && dayAfter(last.to) === date) last.to = date;
    else spans.push({ from: date, to: date });
  }
  return spans.map(({ from, to }) => (from === to ? short(from) : `${short(from)}–${short(to)}`)).join('、');
};

const short = (date: string): string => `${Number(date.slice(5, 7))}.${Number(date.slice(8))}`;

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
