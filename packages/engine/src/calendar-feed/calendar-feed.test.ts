import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { obligationsAcross, onlyEra, slotsAcross } from '../era/index.ts';
import { type Bearer, foundingOrganisation } from '../organisation/index.ts';
import type { Arrangement } from '../recurrence/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { yearEntries, calendarObject, contentLine, entryId, textValue } from './index.ts';

const linxi = shippedMechanism('linxi-demonstration');
const rules = {
  eras: onlyEra(linxi),
  calendar: officialCalendar,
  organisation: foundingOrganisation(linxi),
};
const may = { from: '2018-05-01', to: '2018-05-31' };
const entries = (arrangements: readonly Arrangement[] = [], parties: readonly Bearer[] | null = null) =>
  yearEntries(
    {
      slots: slotsAcross(rules.eras, rules.calendar, may.from, may.to, arrangements),
      obligations: obligationsAcross({ ...rules, ...may, arrangements }),
    },
    rules,
    parties,
  );
const entry = (id: string, arrangements: readonly Arrangement[] = []) =>
  entries(arrangements).find((one) => entryId(one) === id);
const meeting = 'slot/resolution-meeting/2018-05#end';
const set = (date: string | null): Arrangement[] => [
  { rule: 'resolution-meeting', key: '2018-05#end', date },
];

test.each<[string, Arrangement[], object]>([
  ['that nobody set a day for takes its window', [], { date: '2018-05-21', until: '2018-05-31' }],
  ['is on the day set for it', set('2018-05-29'), { date: '2018-05-29' }],
  ['moves and stays what it is', set('2018-06-01'), { date: '2018-06-01' }],
  ['that is skipped stands where it was to be', set(null), { date: '2018-05-21', skipped: true }],
])('a slot %s', (_, arrangements, expected) => {
  expect(entry(meeting, arrangements)).toMatchObject(expected);
});

test('a day that somebody set is not said to have moved off a day off', () => {
  const moved = [{ rule: 'executive-meeting', key: '2018-W19', date: '2018-05-08' }];
  expect(entry('slot/executive-meeting/2018-W19', moved)).not.toHaveProperty('because');
  expect(entry(meeting, set('2018-05-29'))).not.toHaveProperty('until');
});

test('a skipped slot owes nothing and has no cut-off', () => {
  const of = (all: ReturnType<typeof entries>) =>
    all
      .filter(({ rule, slot }) => slot === '2018-05#end' && rule !== 'executive-meeting')
      .map(({ kind }) => kind);
  expect(new Set(of(entries()))).toEqual(new Set(['slot', 'cutoff', 'duty']));
  expect(of(entries(set(null)))).toEqual(['slot']);
});

test('ids are the same whatever the days, and each is one entry', () => {
  const ids = entries().map((one) => entryId(one));
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    entries(set('2018-05-29'))
      .map((one) => entryId(one))
      .sort(),
  ).toEqual([...ids].sort());
});

test('of a cut-off hears the desk, of a duty whoever bears it', () => {
  const kindsOf = (kind: Bearer['kind'], id: string) =>
    new Set(entries([], [{ kind, id }]).map((one) => `${one.kind} ${one.rule}`));
  expect(kindsOf('post', 'key-projects-clerk')).toContain('cutoff resolution-meeting');
  expect(kindsOf('post', 'magistrate')).not.toContain('cutoff resolution-meeting');
  expect(kindsOf('post', 'magistrate')).toContain('duty convene-resolution-meeting');
});

test.each([
  ['a, b; c', 'a\\, b\\; c'],
  ['一\n二', '一\\n二'],
  ['一\r\n二', '一\\n二'],
  ['\\', '\\\\'],
  ['\u0007响\t', '响\t'],
])('%j is written as %s', (text, value) => {
  expect(textValue(text)).toBe(value);
});

test('25 characters of three octets and a name fold once', () => {
  const folded = contentLine('SUMMARY', '县'.repeat(25));
  expect(folded.split('\r\n')).toEqual([`SUMMARY:${'县'.repeat(22)}`, ` ${'县'.repeat(3)}`, '']);
});

test('a calendar that nobody subscribes to asks nobody to look again', () => {
  expect(calendarObject({ name: '县', events: [] })).not.toContain('REFRESH');
  expect(calendarObject({ name: '县', refreshHours: 4, events: [] })).toContain(
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n',
  );
});
