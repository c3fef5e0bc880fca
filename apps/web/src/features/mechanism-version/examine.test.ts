import { foundingOrganisation, officialCalendar, readMechanism } from '@guatu/engine';
import { expect, test } from 'vitest';
import before from '../../../../../mechanisms/linxi-demonstration/mechanism.yaml?raw';
import { daysOfYearFrom, examine } from './examine.ts';

const { mechanism } = readMechanism(before);
if (mechanism === null) throw new Error('The mechanism cannot be read.');
const circumstances = {
  calendar: { years: officialCalendar.years },
  organisation: foundingOrganisation(mechanism),
  arrangements: [],
};
const asked = (after: string) =>
  examine({ before, after, circumstances, from: '2018-06-01', to: '2018-12-31' });

test('a text that changes nothing changes nothing for anybody, and is checked', () => {
  const { compared, findings } = asked(before);
  expect(compared?.comparison.rules).toEqual([]);
  expect(findings.map(({ code }) => code)).toContain('label-against-recurrence');
  expect(findings.every(({ line }) => line !== undefined)).toBe(true);
});

test('a text that cannot be read is told with all its errors, and compared with nothing', () => {
  const { compared, findings } = asked(
    before.replace('on: 2018-02-26', 'on: 2018-02-30').replace('day: 13', 'dya: 13'),
  );
  expect(compared).toBeNull();
  expect(findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThanOrEqual(2);
});

test('a unit that the text brings is known by name from its first day', () => {
  const after = before.replace(
    '    - { id: party-committee,',
    '    - { id: health-bureau, name: 卫健局, kind: bureau }\n    - { id: party-committee,',
  );
  expect(asked(after).compared?.organisation.units.at(-1)).toEqual({
    id: 'health-bureau',
    name: '卫健局',
    kind: 'bureau',
  });
});

test.each([
  [2018, '2018-06-01', '2018-06-01'],
  [2018, '2018-01-01', '2018-01-01'],
  [2019, '2018-06-01', '2019-01-01'],
  [2017, '2018-06-01', '2017-01-01'],
])('in %i what holds from %s tells from %s', (year, effectiveFrom, from) => {
  expect(daysOfYearFrom(year, effectiveFrom)).toEqual({ from, to: `${year}-12-31` });
});
