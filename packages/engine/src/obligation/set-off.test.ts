import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { foundingOrganisation, mayAct, type Organisation } from '../organisation/index.ts';
import { smallMechanism } from '../testing/small-mechanism.ts';
import { type Happening, type Ledger, obligations, type Trigger } from './index.ts';

const mechanism = smallMechanism(`
organisation:
  units:
    - { id: ministry, name: 部, kind: bureau, level: nation }
    - { id: province, name: 省厅, kind: bureau, level: province, parent: ministry }
    - { id: city, name: 市局, kind: bureau, level: city, parent: province }
    - { id: county, name: 县局, kind: bureau, parent: city }
  posts:
    - { id: head, unit: county, name: 局长, kind: principal, holder: 甲 }
    - { id: deputy, unit: county, name: 副局长, kind: deputy, holder: 乙 }
  groups:
    - { id: reporting, name: 报送单位, clause: 一, members: [{ each: { unitKind: bureau, level: city } }, { unit: county }] }
slots:
  - id: quarter
    occasion: other
    clause: 一
    says: 每季
    label: { clause: 一, name: 季报, period: quarter }
    recurs: { every: quarter }
events:
  - { id: letter, clause: 一, says: 收到来信 }
lights:
  - id: progress
    clause: 一
    name: 进度
    says: 进度灯
    of: project
    dimensions: [{ id: pace, clause: 一, name: 序时, by: { fact: completed }, bands: [{ colour: red, below: 1 }, { colour: green, atLeast: 1 }] }]
duties:
  - { id: report, clause: 一, says: 季报, action: other, every: quarter, bearer: { each: { group: reporting } }, due: { on: { day: 5 }, in: next } }
  - { id: year-end, clause: 一, says: 年终总结, action: other, every: quarter, in: { quarters: [4] }, bearer: { unit: county }, due: { by: slot } }
  - { id: review, clause: 一, says: 审核, action: other, every: quarter, bearer: { superiorOf: { each: { unitKind: bureau, level: city } } }, due: { within: 3, days: calendar, shift: none, after: { duty: report } } }
  - { id: answer, clause: 一, says: 答复来信, action: other, upon: { event: letter }, bearer: { relation: responsible-unit }, due: { within: 5, days: calendar, shift: none }, delegates: { to: [{ post: deputy }], when: absent } }
  - { id: file, clause: 一, says: 归档, action: other, upon: { done: answer }, bearer: { relation: responsible-unit }, due: { within: 2, days: calendar, shift: none } }
  - { id: rescue, clause: 一, says: 红灯整改, action: other, upon: { light: progress, turns: red }, bearer: { relation: responsible-unit }, due: { within: 10, days: calendar, shift: none }, scope: { fact: total-investment, above: 50000000 } }
  - { id: sign, clause: 一, says: 签字, action: sign-minutes, upon: anytime, bearer: { post: head }, due: not-stated, delegates: { to: [{ post: deputy }], when: absent } }
`);

const founding = foundingOrganisation(mechanism);
const ledger = (more: Partial<Ledger>): Ledger => ({
  mechanism,
  calendar: officialCalendar,
  organisation: founding,
  from: '2018-10-01',
  to: '2018-12-31',
  ...more,
});
const owed = (more: Partial<Ledger>, rule: string) =>
  obligations(ledger(more))
    .filter((one) => one.rule === rule)
    .map(({ slot, bearer, due, fulfilled }) => [slot, bearer.id, due?.date ?? null, fulfilled?.at ?? null]);

test('a group of units, some by level of government, each owe their own', () => {
  expect(owed({}, 'report')).toEqual([
    ['2018-Q4', 'city', '2019-01-05', null],
    ['2018-Q4', 'county', '2019-01-05', null],
  ]);
});

test('what differs by quarter is owed in its quarter only', () => {
  expect(owed({ from: '2018-01-01' }, 'year-end')).toEqual([['2018-Q4', 'county', '2018-12-31', null]]);
});

test('the level above reviews, counted from when the report is due, then from when it came', () => {
  expect(owed({}, 'review')).toEqual([['2018-Q4', 'province', '2019-01-08', null]]);
  const fulfilments = [
    {
      rule: 'report',
      slot: '2018-Q4',
      bearer: { kind: 'unit' as const, id: 'city' },
      at: '2019-01-02',
      by: '甲',
    },
  ];
  expect(owed({ fulfilments }, 'review')).toEqual([['2018-Q4', 'province', '2019-01-05', null]]);
});

const letter: Happening = {
  event: 'letter',
  slot: 'letter:1',
  on: '2018-11-01',
  subject: { responsibleUnit: 'county' },
};

test('an event that the document names sets off what waits for it, and nothing else', () => {
  expect(owed({ triggers: [letter] }, 'answer')).toEqual([['letter:1', 'county', '2018-11-06', null]]);
  expect(owed({ triggers: [{ ...letter, event: 'call' }] }, 'answer')).toEqual([]);
  const { event: _named, ...opened } = letter;
  const byAction: Trigger = { ...opened, action: 'other' };
  for (const rule of ['file', 'rescue']) expect(owed({ triggers: [byAction] }, rule)).toEqual([]);
});

test('what follows upon another duty is owed once that one is done, in the same case', () => {
  const done = [
    {
      rule: 'answer',
      slot: 'letter:1',
      bearer: { kind: 'unit' as const, id: 'county' },
      at: '2018-11-04',
      by: '甲',
    },
  ];
  expect(owed({ triggers: [letter] }, 'file')).toEqual([]);
  expect(owed({ triggers: [letter], fulfilments: done }, 'file')).toEqual([
    ['letter:1', 'county', '2018-11-06', null],
  ]);
});

const turned = (total?: number): Happening => ({
  event: 'progress:red',
  slot: 'project:1',
  on: '2018-11-01',
  subject: { responsibleUnit: 'county' },
  ...(total !== undefined && {
    judged: {
      id: 'project:1',
      observations: [{ period: '2018-10', asOf: '2018-10-31', facts: { 'total-investment': total } }],
    },
  }),
});

test.each([
  ['of the size that the duty is about', turned(60_000_000), 1],
  ['just at the limit, which is strict', turned(50_000_000), 0],
  ['of a size that nobody has stated', turned(), 0],
])('a light that turns sets off a duty for a project %s', (_, happening, count) => {
  expect(owed({ triggers: [happening] }, 'rescue')).toHaveLength(count);
});

test('a deputy signs while the post is vacant, and not before', () => {
  const may = (organisation: Organisation) =>
    mayAct('sign-minutes', ['deputy'], { mechanism, organisation, date: '2018-11-01' });
  expect(may(founding)).toBeNull();
  const vacant = { ...founding, appointments: founding.appointments.filter(({ post }) => post !== 'head') };
  expect(may(vacant)).toBe('deputy');
});

test('two cases of one day keep their own limits where these differ by class behind a slip', () => {
  const byClass = smallMechanism(`
events: [{ id: letter, clause: 一, says: 收到来信 }]
duties:
  - { id: answer, clause: 一, says: 答复, action: other, upon: { event: letter }, bearer: { relation: responsible-unit }, due: { by: slip, otherwise: { cases: [{ when: { fact: total-investment, above: 100 }, due: { within: 3, days: calendar, shift: none } }], otherwise: { within: 9, days: calendar, shift: none } } } }
`);
  const triggers = [200, 50].map((total, index) => ({
    ...turned(total),
    event: 'letter',
    slot: `c:${index}`,
  }));
  const organisation = foundingOrganisation(byClass);
  expect(
    obligations(ledger({ mechanism: byClass, organisation, triggers })).map(({ due }) => due?.date),
  ).toEqual(['2018-11-04', '2018-11-10']);
});

test.each([
  ['of a slot, as the other one’s day was set', { every: 'quarter' }, '2018-05-20', '2018-05-18'],
  [
    'of a case, also where the meeting was put off past its window',
    { upon: 'anytime' },
    '2018-05-28',
    '2018-05-26',
  ],
])('a limit before another slot follows it: %s', (_, set, day, expected) => {
  const [[key, value] = []] = Object.entries(set);
  const leaning = smallMechanism(`
slots:
  - { id: quarter, occasion: other, clause: 一, says: 季报, label: { clause: 一, name: 季, period: quarter }, recurs: { every: quarter, windows: [{ quarter: 2, month: 5, part: mid }] } }
  - { id: meeting, occasion: other, clause: 一, says: 开会, label: { clause: 一, name: 会, period: month }, recurs: { every: month, parts: [mid] } }
duties:
  - { id: paper, clause: 一, says: 报送, action: other, ${key}: ${value}, bearer: { unit: bureau }, due: { ahead: 2, days: calendar, of: meeting } }
`);
  const arrangements = [{ rule: 'meeting', key: '2018-05#mid', date: day }];
  const triggers: Trigger[] = [{ action: 'other', slot: 'c:1', on: '2018-05-22', subject: {} }];
  const organisation = foundingOrganisation(leaning);
  const range = { from: '2018-05-01', to: '2018-05-31' };
  expect(
    obligations(ledger({ ...range, mechanism: leaning, organisation, arrangements, triggers })).map(
      ({ due }) => due?.date,
    ),
  ).toEqual([expected]);
});
