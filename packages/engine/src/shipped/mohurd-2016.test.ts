import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import { obligations } from '../obligation/index.ts';
import { foundingOrganisation, type Organisation } from '../organisation/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const mechanism = shippedMechanism('mohurd-2016');
const founding = foundingOrganisation(mechanism);
const organisation: Organisation = {
  ...founding,
  units: [
    ...founding.units,
    { id: 'province', name: '某省住建厅', kind: 'bureau', level: 'province', parent: 'ministry' },
    { id: 'city', name: '某市住建局', kind: 'bureau', level: 'city', parent: 'province' },
    { id: 'county', name: '某县住建局', kind: 'bureau', level: 'county', parent: 'city' },
  ],
};

const owed = (from: string, to: string) =>
  obligations({ mechanism, calendar: officialCalendar, organisation, from, to });
const reports = (from: string, to: string) =>
  owed(from, to).filter(({ rule, bearer }) => rule === 'report-week' && bearer.id === 'city');

test.each([
  ['an ordinary week', '2018-10-08', '2018-W41', '2018-10-16', 'as-stated'],
  // 1–7 October 2018 are off.
  ['a Tuesday in the holiday', '2018-09-24', '2018-W39', '2018-10-09', 'moved-later'],
  ['the week of that holiday', '2018-10-01', '2018-W40', '2018-10-09', 'as-stated'],
  // Labour Day 2018 ends on a Tuesday.
  ['a Tuesday that ends the holiday', '2018-04-23', '2018-W17', '2018-05-03', 'moved-later'],
  ['the Spring Festival to Wednesday 21 February', '2018-02-12', '2018-W07', '2018-02-23', 'moved-later'],
  // Saturday 4 February 2017 is worked to make up.
  ['a second working day on a Saturday', '2017-01-23', '2017-W04', '2017-02-04', 'moved-later'],
  // So are Saturday and Sunday, 8 and 9 October 2016.
  ['a second working day on a Sunday', '2016-09-26', '2016-W39', '2016-10-09', 'moved-later'],
  ['the long holiday of 2017', '2017-09-25', '2017-W39', '2017-10-10', 'moved-later'],
])('%s', (_, day, slot, date, because) => {
  expect(reports(day, day)).toMatchObject([{ slot, due: { date, at: '12:00', because } }]);
});

test('two reports fall due at one noon when the holiday has swallowed a Tuesday', () => {
  const together = owed('2018-09-01', '2018-10-31').filter(
    ({ rule, due }) => rule === 'report-week' && due?.date === '2018-10-09',
  );
  expect(together.map(({ slot, bearer }) => `${slot} ${bearer.id}`)).toEqual([
    '2018-W39 city',
    '2018-W39 county',
    '2018-W40 city',
    '2018-W40 county',
  ]);
});

test('the first week reported is the one in which the rule came into force', () => {
  expect(reports('2016-04-01', '2016-04-30').map(({ slot }) => slot)).toEqual(['2016-W16', '2016-W17']);
});

test('provinces review, and nobody says by when', () => {
  expect(owed('2018-10-08', '2018-10-08').filter(({ rule }) => rule === 'review-week')).toMatchObject([
    { bearer: { kind: 'unit', id: 'province' }, due: null },
  ]);
});

test.each([
  ['in-force-before-issue', undefined],
  ['number-not-stated', undefined],
  ['due-not-stated', 'review-week'],
  ['scoring-not-stated', undefined],
])('the checker says %s', (code, rule) => {
  const findings = checkMechanism(mechanism, officialCalendar, { from: '2018-01-01', to: '2018-12-31' });
  expect(findings.map((finding) => [finding.code, finding.rule])).toContainEqual([code, rule]);
});

test('what the rule says of holidays is whole: the checker has nothing to ask', () => {
  const findings = checkMechanism(mechanism, officialCalendar, { from: '2018-01-01', to: '2018-12-31' });
  expect(findings.map(({ code }) => code)).not.toContain('shift-not-stated');
});
