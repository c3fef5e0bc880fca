import { expect, test } from 'vitest';
import { noticeFault, officialCalendar } from './index.ts';

test.each([
  [['2027-01-01'], ['2027-01-02'], null],
  [[], [], null],
  [['2027-01-01', '2026-12-31'], [], ['calendar-dates-outside-year', '2026-12-31']],
  [[], ['2028-01-02'], ['calendar-dates-outside-year', '2028-01-02']],
  [['2027-01-02', '2027-01-01'], ['2027-01-02'], ['calendar-day-both', '2027-01-02']],
  // The 4th is a Monday.
  [['2027-01-01'], ['2027-01-03', '2027-01-04'], ['calendar-make-up-not-weekend', '2027-01-04']],
])('days off %j and make-up days %j of 2027', (off, work, expected) => {
  const fault = noticeFault(2027, { off, work });
  expect(fault && [fault.code, ...fault.dates]).toEqual(expected);
});

test.each(Object.entries(officialCalendar.years))('the notice for %s is without a fault', (year, noticed) => {
  expect(noticeFault(Number(year), noticed)).toBeNull();
  expect(noticed.number).toMatch(/^国办发明电〔20\d\d〕\d+号(；国办发明电〔20\d\d〕\d+号)?$/);
});
