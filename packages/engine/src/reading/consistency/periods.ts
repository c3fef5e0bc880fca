import type { Finding } from '../../finding/index.ts';
import type { Mechanism, Period, Weekday } from '../../mechanism/index.ts';
import { isoWeekday } from '../../recurrence/index.ts';
import type { Path } from '../source.ts';
import { fault } from './fault.ts';

/** Periods and windows that end before they begin, and first cycles outside the period they are the first of. */
export const reversedPeriods = ({ effective, slots, duties }: Mechanism): Finding[] => [
  ...(effective === 'not-stated' ? [] : inPeriod(effective, ['effective'])),
  ...slots.flatMap((rule, index) => inPeriod(rule.effective, ['slots', index, 'effective'])),
  ...duties.flatMap((rule, index) => inPeriod(rule.effective, ['duties', index, 'effective'])),
  ...slots.flatMap(({ recurs }, index) =>
    'every' in recurs && recurs.every === 'week' && typeof recurs.on === 'object' && 'from' in recurs.on
      ? inWeek(recurs.on, ['slots', index, 'recurs', 'on'])
      : [],
  ),
];

const inPeriod = (period: Period | undefined, path: Path): Finding[] => {
  if (period === undefined) return [];
  const { from, to, firstCycle } = period;
  if (to !== undefined && to < from) return [fault('period-reversed', path, { from, to })];
  return firstCycle !== undefined && (firstCycle < from || (to !== undefined && firstCycle > to))
    ? [
        fault('first-cycle-outside', [...path, 'firstCycle'], {
          date: firstCycle,
          from,
          to: to ?? '–',
        }),
      ]
    : [];
};

const inWeek = ({ from, to }: { from: Weekday; to: Weekday }, path: Path): Finding[] =>
  isoWeekday[to] < isoWeekday[from] ? [fault('week-reversed', path, { first: from, last: to })] : [];
