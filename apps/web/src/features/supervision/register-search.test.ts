import { expect, test } from 'vitest';
import { exportUrl, readRegisterSearch } from './register-search.ts';

test.each<[Record<string, unknown>, object]>([
  [{}, {}],
  [
    { state: 'overdue', unit: 'water-bureau', page: 2 },
    { state: 'overdue', unit: 'water-bureau', page: 2 },
  ],
  [{ source: '临政纪〔2018〕1号' }, { source: '临政纪〔2018〕1号' }],
  [
    { part: 'portfolio', kind: 'instruction', dueFrom: '2018-05-01', dueTo: '2018-05-31', search: '管网' },
    { part: 'portfolio', kind: 'instruction', dueFrom: '2018-05-01', dueTo: '2018-05-31', search: '管网' },
  ],
  // An address typed by hand asks for nothing that there is not.
  [
    {
      state: 'lost',
      part: 'all',
      kind: 'rumour',
      unit: '',
      source: 7,
      dueFrom: 'soon',
      search: '',
      page: 'x',
    },
    {},
  ],
  [{ page: 1 }, {}],
])('%j is read as %j', (address, search) => expect(readRegisterSearch(address)).toEqual(search));

test('a workbook holds every page of what is looked at', () => {
  expect(exportUrl({ state: 'overdue', search: '管网', page: 3 })).toBe(
    '/api/supervision-items.xlsx?state=overdue&search=%E7%AE%A1%E7%BD%91',
  );
});
