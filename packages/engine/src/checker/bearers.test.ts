import { describe, expect, test } from 'vitest';
import { told } from '../testing/check-small.ts';
import { dutyLine, slotLine } from '../testing/rule-lines.ts';

const chart = (more = '') => `organisation:
  units:
    - { id: government, name: 县政府, kind: government }
    - { id: bureau, name: 发改局, kind: bureau, parent: government }
  posts:
    - { id: magistrate, unit: government, name: 县长, kind: principal, holder: 甲 }
    - { id: deputy, unit: government, name: 副县长, kind: leader }
    - { id: aide, unit: government, name: 副主任, kind: deputy, holder: 丙 }
    - { id: clerk, unit: bureau, name: 经办员, kind: clerk }
${more}`;
const maps =
  '  portfolios: [{ leader: deputy, units: [bureau] }]\n  liaison: [{ leader: deputy, deputy: aide }]\n';
const tour = slotLine(
  'tour',
  '{ every: month }',
  ', rota: [{ months: [1, 2, 3, 10], lead: deputy }, { months: [4], lead: magistrate }]',
);
const limit = '{ withinHours: 24 }';

describe('a duty that falls on nobody', () => {
  const from = (bearer: string, upon: string, more = '') =>
    told(
      'bearer-unresolved',
      `${chart(more)}slots:\n${tour}${slotLine('week', '{ every: week }')}duties:\n${dutyLine('a', upon, upon.startsWith('upon') ? limit : '{ by: slot }', bearer)}`,
    ).map((one) => [one['from'], one['to']]);
  const all = [['2018-01-01', '2018-12-31']];

  test.each<[string, string, string, string, string[][]]>([
    ['a unit', '{ unit: bureau }', 'upon: meeting-ended', '', []],
    ['the unit of the case', '{ relation: responsible-unit }', 'upon: meeting-ended', '', []],
    [
      'the unit of a case, where there is only a slot',
      '{ relation: responsible-unit }',
      'every: week',
      '',
      all,
    ],
    ['a portfolio that is not stated', '{ relation: portfolio-lead }', 'upon: meeting-ended', '', all],
    ['a portfolio that is', '{ relation: portfolio-lead }', 'upon: meeting-ended', maps, []],
    [
      'the liaison of a portfolio',
      '{ liaisonOf: { relation: portfolio-lead } }',
      'upon: meeting-ended',
      maps,
      [],
    ],
    [
      'the liaison of a leader without one',
      '{ liaisonOf: { post: magistrate } }',
      'upon: meeting-ended',
      maps,
      all,
    ],
    [
      'a head that the unit has not',
      '{ principalOf: { relation: responsible-unit } }',
      'upon: meeting-ended',
      '',
      all,
    ],
    ['whoever chairs', '{ relation: chair }', 'upon: meeting-ended', '', []],
    [
      'a turn, in the months that are left out',
      '{ rota: tour }',
      'every: tour',
      '',
      [['2018-05-01', '2018-12-31']],
    ],
    ['a turn in another slot', '{ rota: tour }', 'every: week', '', all],
    [
      'the liaison of each turn: one has none',
      '{ liaisonOf: { rota: tour } }',
      'every: tour',
      maps,
      [['2018-04-01', '2018-12-31']],
    ],
  ])('%s', (_, bearer, upon, more, days) => {
    expect(from(bearer, upon, more)).toEqual(days);
  });
});

test('a paper for a group of nobody', () => {
  const duty = (to: string) => dutyLine('a', 'upon: meeting-ended', limit, '{ unit: bureau }', `, to: ${to}`);
  expect(
    told('recipient-unresolved', `${chart()}duties:\n${duty('{ each: { unitKind: town } }')}`),
  ).toHaveLength(1);
  expect(told('recipient-unresolved', `${chart()}duties:\n${duty('{ post: magistrate }')}`)).toEqual([]);
});

describe('posts that nobody holds', () => {
  test('are told with what hangs on them, by name, by turn and by membership', () => {
    const parts = `${chart()}slots:\n${tour}duties:\n${dutyLine('a', 'every: tour', '{ by: slot }', '{ rota: tour }')}${dutyLine('b', 'upon: anytime', 'not-stated', '{ post: deputy }')}${dutyLine('c', 'upon: anytime', 'not-stated', '{ each: { unitKind: government, post: leader } }')}`;
    expect(told('post-vacant', parts)).toEqual([
      { severity: 'open', post: '副县长', duties: 3 },
      { severity: 'open', post: '经办员', duties: 0 },
    ]);
    expect(told('holders-not-stated', parts)).toEqual([]);
  });

  test('are told once where the document names nobody at all', () => {
    const parts = chart().replaceAll(/, holder: ./g, '');
    expect(told('post-vacant', parts)).toEqual([]);
    expect(told('holders-not-stated', parts)).toEqual([{ severity: 'open', count: 4 }]);
  });
});

test('units of a level that the file does not list, and kinds of which it lists none at all', () => {
  const each = (which: string) => dutyLine('a', 'upon: anytime', 'not-stated', `{ each: { ${which} } }`);
  const both = (which: string) => [
    ...told('unit-kind-empty', `${chart()}duties:\n${each(which)}`),
    ...told('unit-level-empty', `${chart()}duties:\n${each(which)}`),
  ];
  expect(both('unitKind: bureau')).toEqual([]);
  expect(both('unitKind: bureau, level: county')).toEqual([]);
  expect(both('unitKind: bureau, level: city')).toEqual([
    { severity: 'open', kind: 'bureau', level: 'city' },
  ]);
  expect(both('unitKind: town, level: town')).toEqual([{ severity: 'open', kind: 'town' }]);
});
