import { expect, test } from 'vitest';
import { lieWithin, narrowed, withinHours } from './index.ts';

const county = { from: '08:30', to: '17:30' };

test.each([
  ['08:29', false],
  ['08:30', true],
  ['17:29', true],
  ['17:30', false],
])('%s lies within the county’s hours: %s', (time, within) => {
  expect(withinHours(county, time)).toBe(within);
});

test.each([
  [null, county],
  [
    { from: '10:00', to: '12:00' },
    { from: '10:00', to: '12:00' },
  ],
  [
    { from: '07:00', to: '12:00' },
    { from: '08:30', to: '12:00' },
  ],
  // The county has changed its hours since: nothing is left of the person's.
  [{ from: '18:00', to: '20:00' }, county],
])('%o comes to %o', (own, hours) => {
  expect(narrowed(county, own)).toEqual(hours);
});

test.each([
  [{ from: '09:00', to: '10:00' }, true],
  [county, true],
  [{ from: '08:00', to: '10:00' }, false],
  [{ from: '10:00', to: '18:00' }, false],
  [{ from: '10:00', to: '10:00' }, false],
  [{ from: '11:00', to: '10:00' }, false],
])('%o may be chosen: %s', (own, may) => {
  expect(lieWithin(own, county)).toBe(may);
});
