import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import { obligations } from '../obligation/index.ts';
import { foundingOrganisation, type Organisation } from '../organisation/index.ts';
import { slotsBetween } from '../recurrence/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const mechanism = shippedMechanism('shandong-agri-2009');
const founding = foundingOrganisation(mechanism);
const organisation: Organisation = {
  ...founding,
  units: [...founding.units, { id: 'city', name: '某市农业局', kind: 'bureau', level: 'city' }],
};

const reports = (from: string, to: string) =>
  obligations({ mechanism, calendar: officialCalendar, organisation, from, to }).filter(
    ({ rule }) => rule === 'report-ten-days',
  );

test.each([
  ['a Wednesday', '2018-09-15', '2018-09#mid', '2018-09-19', 'as-stated'],
  ['a Friday', '2018-09-25', '2018-09#end', '2018-09-28', 'as-stated'],
  ['a Sunday', '2018-09-05', '2018-09#early', '2018-09-07', 'moved-earlier'],
  ['a Saturday', '2018-05-15', '2018-05#mid', '2018-05-18', 'moved-earlier'],
  ['a Saturday before a worked Sunday', '2019-09-25', '2019-09#end', '2019-09-27', 'moved-earlier'],
  ['a Saturday that is worked', '2018-04-25', '2018-04#end', '2018-04-28', 'as-stated'],
  ['a holiday Monday, of which nothing is said', '2018-02-15', '2018-02#mid', '2018-02-19', 'not-moved'],
  ['a Saturday inside a holiday', '2019-02-05', '2019-02#early', '2019-02-09', 'not-moved'],
  ['the 28th of a February', '2018-02-25', '2018-02#end', '2018-02-28', 'as-stated'],
])('%s', (_, day, slot, date, because) => {
  expect(reports(day, day)).toMatchObject([{ slot, due: { date, because } }]);
});

test('thirty-six reports a year are due before their ten days are over, but for the one that ends February', () => {
  const slots = slotsBetween(mechanism, officialCalendar, '2018-01-01', '2018-12-31');
  const early = slots.filter(({ cutoff, period }) => cutoff !== undefined && cutoff.actual < period.to);
  expect(slots).toHaveLength(36);
  expect(slots.filter((slot) => !early.includes(slot)).map(({ key }) => key)).toEqual(['2018-02#end']);
});

test('it goes from each city to the department', () => {
  expect(reports('2018-09-01', '2018-09-30').map(({ bearer }) => bearer.id)).toEqual([
    'city',
    'city',
    'city',
  ]);
});

/** The days of 2018 on which a report would be due and that are off. */
test.each([
  ['2018-01-28', '2018-01-26'],
  ['2018-02-19', '2018-02-19'],
  ['2018-05-19', '2018-05-18'],
  ['2018-06-09', '2018-06-08'],
  ['2018-07-28', '2018-07-27'],
  ['2018-08-19', '2018-08-17'],
  ['2018-09-09', '2018-09-07'],
  ['2018-10-28', '2018-10-26'],
  ['2018-12-09', '2018-12-07'],
])('the checker says that %s is off, and that %s stands in', (date, actual) => {
  const findings = checkMechanism(mechanism, officialCalendar, { from: '2018-01-01', to: '2018-12-31' });
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'cutoff-on-day-off',
      rule: 'ten-days',
      params: { name: '旬报', date, actual },
    }),
  );
});

test('the checker says that nothing is said of holidays', () => {
  const findings = checkMechanism(mechanism, officialCalendar, { from: '2018-01-01', to: '2018-12-31' });
  expect(findings.filter(({ code }) => code === 'day-off-not-stated')).toMatchObject([
    { rule: 'ten-days', clause: '报送时间', severity: 'open' },
  ]);
});
