import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { told } from '../testing/check-small.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { someFacts } from '../testing/rule-lines.ts';
import { checkMechanism } from './index.ts';

const item = (id: string, rest: string) => `{ id: ${id}, clause: 一, says: 项${id}, ${rest} }`;
const part = (id: string, items: string[], more = '') =>
  `{ id: ${id}, clause: 一, name: 部分${id}, items: [${items.join(', ')}]${more} }`;
const card = (parts: string[], outOf: string | number = 100, more = '') =>
  `${someFacts}scorecards:\n  - { id: s, clause: 一, name: 表, says: 评, of: unit, period: year, outOf: ${outOf}, parts: [${parts.join(', ')}]${more} }\n`;
const open = 'method: not-stated';
const starts = '{ fact: starts }';

describe('weights', () => {
  test.each<[string, string, Array<[name: string, sum: number, whole: number]>]>([
    ['that sum', card([part('a', [item('x', `points: 60, ${open}`), item('y', `points: 40, ${open}`)])]), []],
    [
      'of a part that come to less',
      card([
        part('a', [item('x', `points: 60, ${open}`)], ', points: 70'),
        part('b', [item('y', `points: 30, ${open}`)]),
      ]),
      [['部分a', 60, 70]],
    ],
    [
      'of parts that come to more than the whole',
      card([part('a', [item('x', `points: 60, ${open}`)], ', points: 60'), part('b', [], ', points: 50')]),
      [['表', 110, 100]],
    ],
    [
      'in tenths, which no machine adds up right',
      card(
        [part('a', [item('x', `points: 0.1, ${open}`), item('y', `points: 0.2, ${open}`)], ', points: 0.3')],
        0.3,
      ),
      [],
    ],
    [
      'beside bonuses and deductions, which are no weights',
      card([
        part('a', [
          item('x', `points: 100, ${open}`),
          item('y', `kind: bonus, points: 5, ${open}`),
          item('z', `kind: deduction, points: 5, ${open}`),
        ]),
      ]),
      [],
    ],
    [
      'by the best band, where no marks are written',
      card([
        part('a', [
          item(
            'x',
            `method: { by: ${starts}, bands: [{ points: 90, above: 5 }, { points: 10, atMost: 5 }] }`,
          ),
        ]),
      ]),
      [['表', 90, 100]],
    ],
    [
      'of what has no bound, which nobody can sum',
      card([part('a', [item('x', `method: { each: { of: ${starts}, points: 1 } }`)])]),
      [],
    ],
    ['that are only added up', card([part('a', [item('x', `points: 60, ${open}`)])], 'open'), []],
  ])('%s', (_, parts, expected) => {
    expect(told('weights-do-not-sum', parts).map(({ name, sum, whole }) => [name, sum, whole])).toEqual(
      expected,
    );
  });
});

describe('the most that a score can come to', () => {
  const full = item('x', `points: 100, ${open}`);
  test.each<[string, string, number | 'unbounded' | null]>([
    ['full marks', card([part('a', [full])]), null],
    [
      'a bonus on top',
      card([
        part('a', [full, item('y', 'kind: bonus, method: { judged: { from: 0, to: 5, by: not-stated } }')]),
      ]),
      105,
    ],
    [
      'a bonus with a cap of its own',
      card([
        part('a', [
          full,
          item('y', `kind: bonus, atMost: 3, method: { each: { of: ${starts}, points: 1 } }`),
        ]),
      ]),
      103,
    ],
    [
      // Four quarters of one each.
      'so many times a quarter',
      card([
        part('a', [
          full,
          item(
            'y',
            `kind: bonus, method: { each: { of: ${starts}, points: 30, most: { times: 1, in: quarter } } }`,
          ),
        ]),
      ]),
      220,
    ],
    [
      'a slope over target',
      card([
        part('a', [
          item(
            'x',
            `points: 100, method: { target: { actual: ${starts}, target: 5, over: { points: 0.1, per: 1, of: ${starts}, atMost: 3 }, under: { points: 0.1, per: 1, of: ${starts} } } }`,
          ),
        ]),
      ]),
      103,
    ],
    [
      'a slope without an end',
      card([
        part('a', [
          item(
            'x',
            `points: 100, method: { target: { actual: ${starts}, target: 5, over: { points: 1, per: 1, of: ${starts} } } }`,
          ),
        ]),
      ]),
      'unbounded',
    ],
    [
      'a part with a cap',
      card([
        part(
          'a',
          [full, item('y', `kind: bonus, method: { each: { of: ${starts}, points: 1 } }`)],
          ', atMost: 110',
        ),
      ]),
      110,
    ],
    [
      'a deduction, which takes away',
      card([
        part('a', [
          full,
          item('y', 'kind: deduction, method: { judged: { from: 5, to: 20, by: not-stated } }'),
        ]),
      ]),
      null,
    ],
    [
      'each of any number of projects',
      card([
        part('a', [
          full,
          item(
            'y',
            'kind: bonus, method: { eachProject: { method: { when: { fact: done, is: true }, points: 2 } } }',
          ),
        ]),
      ]),
      'unbounded',
    ],
    [
      'the whole with a cap',
      card(
        [part('a', [full, item('y', `kind: bonus, method: { each: { of: ${starts}, points: 1 } }`)])],
        100,
        ', atMost: 120',
      ),
      null,
    ],
  ])('%s', (_, parts, most) => {
    expect(told('score-over-whole', parts).map((one) => one['most'])).toEqual(
      typeof most === 'number' ? [most] : [],
    );
    expect(told('score-unbounded', parts)).toHaveLength(most === 'unbounded' ? 1 : 0);
  });

  test('Guangxi’s zones: four items of 25 with a slope of at most 3 each come to 112', () => {
    const findings = checkMechanism(shippedMechanism('guangxi-zones'), officialCalendar, {
      from: '2018-01-01',
      to: '2018-12-31',
    });
    expect(findings.find(({ code }) => code === 'score-over-whole')?.params).toMatchObject({
      most: 112,
      whole: 100,
    });
    expect(findings.filter(({ code }) => code === 'weights-do-not-sum')).toEqual([]);
  });
});

test.each<[string, string, number[]]>([
  [
    'choices above them',
    `points: 10, method: { choices: [{ is: good, points: 12 }, { is: bad, points: 2 }], by: { fact: rating } }`,
    [12],
  ],
  [
    'a cap',
    `points: 10, atMost: 10, method: { choices: [{ is: good, points: 12 }, { is: bad, points: 2 }], by: { fact: rating } }`,
    [],
  ],
  ['a bonus', `kind: bonus, points: 10, method: { when: { fact: starts, above: 1 }, points: 12 }`, []],
  [
    'proportion, which stops at full marks',
    `points: 10, method: { proportional: { to: ${starts}, at: 5 } }`,
    [],
  ],
])('an item that can bring more than its full marks: %s', (_, rest, most) => {
  const rating =
    '  - { id: rating, clause: 一, name: 评价, of: unit, type: choice, choices: [{ id: good, name: 好 }, { id: bad, name: 差 }] }\n';
  const parts = card([part('a', [item('x', rest)])], 'open').replace('scorecards:', `${rating}scorecards:`);
  expect(told('item-over-points', parts).map((one) => one['most'])).toEqual(most);
});
