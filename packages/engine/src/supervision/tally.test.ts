import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays } from '../calendar/index.ts';
import { progressOf, supervisionStates, tally, type TalliedItem } from './index.ts';

const asOf = '2018-05-25';
const item = (otherwise: Partial<TalliedItem> = {}): TalliedItem => ({
  state: 'acknowledged',
  limit: '2018-05-31',
  reportedOn: null,
  extended: 0,
  ...otherwise,
});

test.each<[Partial<TalliedItem>, string]>([
  [{}, 'under-way'],
  [{ state: 'open' }, 'under-way'],
  // On the day of the limit itself it is still in time.
  [{ limit: asOf }, 'under-way'],
  [{ limit: '2018-05-24' }, 'overdue'],
  [{ limit: '2018-05-24', state: 'sent-back' }, 'overdue'],
  [{ limit: '2018-05-24', state: 'reported', reportedOn: '2018-05-25' }, 'reported'],
  [{ state: 'closed', reportedOn: '2018-05-20' }, 'closed'],
])('%j is %s', (otherwise, expected) => expect(progressOf(item(otherwise), asOf)).toBe(expected));

test('the figures of five items, worked by hand', () => {
  const items = [
    item({ state: 'closed', limit: '2018-05-10', reportedOn: '2018-05-10' }),
    item({ state: 'closed', limit: '2018-05-10', reportedOn: '2018-05-11', extended: 1 }),
    item({ state: 'reported', reportedOn: '2018-05-20' }),
    item({ limit: '2018-05-20', extended: 2 }),
    item(),
  ];
  expect(tally(items, asOf)).toEqual({
    total: 5,
    closed: 2,
    late: 1,
    reported: 1,
    overdue: 1,
    'under-way': 1,
    extended: 2,
  });
});

test('every item counts in one of the four figures, and none twice', () => {
  const items = fc.array(
    fc.record({
      state: fc.constantFrom(...supervisionStates),
      limit: fc.integer({ min: -20, max: 20 }).map((days) => addCalendarDays(asOf, days)),
      reportedOn: fc.constantFrom(null, '2018-05-20'),
      extended: fc.nat(3),
    }),
  );
  fc.assert(
    fc.property(items, (some) => {
      const { total, closed, reported, overdue, late, 'under-way': underWay } = tally(some, asOf);
      expect(closed + reported + overdue + underWay).toBe(total);
      expect(late).toBeLessThanOrEqual(closed);
    }),
  );
});
