import { expect, test } from 'vitest';
import { exportUrl, readRegisterSearch } from './register-search.ts';

test.each([
  [{}, {}],
  [
    { page: '3', sort: 'unit', direction: 'descending' },
    { page: 3, sort: 'unit', direction: 'descending' },
  ],
  [{ page: '0', sort: 'password', stage: 'flying', search: '' }, {}],
  [
    { page: 1, stage: 'pipeline', unit: 'water-bureau' },
    { stage: 'pipeline', unit: 'water-bureau' },
  ],
])('an address with %j is read as %j', (given, read) => {
  expect(readRegisterSearch(given)).toEqual(read);
});

test('the workbook holds what the list shows, whatever the page', () => {
  expect(exportUrl({ page: 3, search: '大道', stage: 'pipeline' })).toBe(
    '/api/projects.xlsx?search=%E5%A4%A7%E9%81%93&stage=pipeline',
  );
});
