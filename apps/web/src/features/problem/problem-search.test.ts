import { describe, expect, test } from 'vitest';
import { exportUrl, readProblemSearch } from './problem-search.ts';

describe('an address', () => {
  test.each<[Record<string, unknown>, object]>([
    [{}, {}],
    [{ view: 'open' }, {}],
    [
      { view: 'mine', state: 'raised' },
      { view: 'mine', state: 'raised' },
    ],
    [
      { olderThan: '30', page: 2 },
      { olderThan: 30, page: 2 },
    ],
    [{ olderThan: 'old', page: 1, overdue: 'no', unknown: 'x' }, {}],
    [
      { search: 2018, overdue: 'yes' },
      { search: '2018', overdue: 'yes' },
    ],
    [{ unit: '', leader: undefined }, {}],
  ])('%j is read as %j', (given, read) => expect(readProblemSearch(given)).toEqual(read));
});

test('a workbook is asked for under the same filters, whatever the page', () => {
  expect(exportUrl({ view: 'closed', olderThan: 30, search: '用地', page: 3 })).toBe(
    '/api/problems.xlsx?view=closed&search=%E7%94%A8%E5%9C%B0&olderThan=30',
  );
});
