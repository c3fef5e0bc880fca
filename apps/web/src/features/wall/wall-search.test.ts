import { expect, test } from 'vitest';
import { filterIn, readHallSearch, readWallSearch } from './wall-search.ts';

test.each([
  [{}, {}],
  [{ view: 'bars', zoom: '36' }, {}],
  [{ view: 'map', zoom: '7', stage: 'moon', page: '3' }, { view: 'map' }],
  [
    { view: 'matrix', zoom: 6, unit: 'water-bureau', sort: 'name' },
    { view: 'matrix', zoom: 6, unit: 'water-bureau' },
  ],
])('an address that says %j is read as %j', (given, read) => {
  expect(readWallSearch(given)).toEqual(read);
});

test('what is asked of the server is the filter alone', () => {
  expect(filterIn({ view: 'map', zoom: 6, stage: 'construction' })).toEqual({ stage: 'construction' });
});

test.each([
  [{ seconds: '4' }, {}],
  [{ seconds: '20' }, {}],
  [{ seconds: 'soon' }, {}],
  [
    { seconds: '30', view: 'map', list: 'first' },
    { seconds: 30, list: 'first' },
  ],
])('the hall reads %j as %j', (given, read) => {
  expect(readHallSearch(given)).toEqual(read);
});
