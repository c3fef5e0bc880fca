import { Temporal } from 'temporal-polyfill';
import type { Scorecard } from '../mechanism/index.ts';
import { type SpanLength, spanOf } from '../scoring/index.ts';

/** A stretch of the calendar for which units are scored: `2018-05`, `2018-Q2`, `2018-H1` or `2018`. ISO dates, inclusive. */
export type AssessedPeriod = { key: string; from: string; to: string };

type Kind = Scorecard['period'];

const months: Readonly<Record<SpanLength, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** A card without a rhythm of its own is for the year so far. */
const lengthOf = (kind: Kind): SpanLength => (kind === 'ad-hoc' ? 'year' : kind);

/** The period of a card that a day (ISO) lies in. */
export const assessedPeriodOn = (kind: Kind, date: string): AssessedPeriod => {
  const length = lengthOf(kind);
  const day = Temporal.PlainDate.from(date);
  const first = day.with({ month: day.month - ((day.month - 1) % months[length]), day: 1 });
  return {
    key: spanOf(date, length),
    from: first.toString(),
    to: first.add({ months: months[length] }).subtract({ days: 1 }).toString(),
  };
};

/** The period that a key names; null for a key of another rhythm. */
export const assessedPeriod = (kind: Kind, key: string): AssessedPeriod | null => {
  const found = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/.exec(key);
  if (found === null) return null;
  const [, year, month, quarter, half] = found;
  const first =
    month ?? String(quarter ? Number(quarter) * 3 - 2 : half ? Number(half) * 6 - 5 : 1).padStart(2, '0');
  const period = assessedPeriodOn(kind, `${year}-${first}-01`);
  return period.key === key ? period : null;
};

/** The periods of a card from the one that `from` lies in to the one of `until` (ISO dates), the latest first. */
export const assessedPeriods = (kind: Kind, from: string, until: string): AssessedPeriod[] => {
  const found: AssessedPeriod[] = [];
  for (let day = until; day >= from;) {
    const period = assessedPeriodOn(kind, day);
    found.push(period);
    day = Temporal.PlainDate.from(period.from).subtract({ days: 1 }).toString();
  }
  return found;
};
