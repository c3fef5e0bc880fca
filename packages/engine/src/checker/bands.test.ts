import { describe, expect, test } from 'vitest';
import { told } from '../testing/check-small.ts';
import { cardOf, lightOf, someFacts } from '../testing/rule-lines.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from './index.ts';

test('Yinchuan gives a project up to ten points behind no colour', () => {
  const holes = checkMechanism(shippedMechanism('yinchuan-2025'), officialCalendar, {
    from: '2025-01-01',
    to: '2025-12-31',
  }).filter(({ code }) => code.startsWith('band-'));
  expect(holes.map(({ code, clause, params }) => [code, clause, params['span']])).toEqual([
    ['band-hole', '三', '0 < x < 10'],
  ]);
});

const measures = `measures:
  - { id: rate, clause: 一, name: 完成率, of: project, is: { rate: { of: { fact: completed }, to: { fact: annual-plan } } } }
  - { id: behind, clause: 一, name: 落后, of: project, is: { difference: { of: { measure: pace }, minus: { measure: rate } } } }
  - { id: pace, clause: 一, name: 序时, of: project, is: { pace: months } }
`;
const by = (operand: string, bands: string, more = '') =>
  `${measures}${lightOf('project', `by: ${operand}, bands: [${bands}]${more}`)}`;

describe('a light', () => {
  test.each<[string, string, string[]]>([
    [
      'by a difference, open at both ends',
      by('{ measure: behind }', '{ colour: green, atMost: 0 }, { colour: red, above: 0 }'),
      [],
    ],
    ['by a difference, open below', by('{ measure: behind }', '{ colour: green, atLeast: 0 }'), ['x < 0']],
    ['by a rate, which is never below nothing', by('{ measure: rate }', '{ colour: green, atLeast: 0 }'), []],
    [
      'by the pace, which ends at a hundred',
      by('{ measure: pace }', '{ colour: green, from: 0, to: 100 }'),
      [],
    ],
    [
      'by a count, with whole steps',
      by('{ fact: milestones-met }', '{ colour: red, atMost: 2 }, { colour: green, atLeast: 3 }'),
      [],
    ],
    [
      'by a rate, with steps',
      by('{ measure: rate }', '{ colour: red, atMost: 2 }, { colour: green, atLeast: 3 }'),
      ['2 < x < 3'],
    ],
    [
      'with an edge that neither band holds',
      by('{ measure: rate }', '{ colour: red, below: 60 }, { colour: green, above: 60 }'),
      ['x = 60'],
    ],
  ])('%s', (_, parts, spans) => {
    expect(told('band-hole', parts).map(({ span }) => span)).toEqual(spans);
  });

  test('shows two colours where bands overlap, unless they are the same', () => {
    const bands = (second: string) =>
      by('{ measure: rate }', `{ colour: red, below: 60 }, { colour: ${second}, atLeast: 50 }`);
    expect(told('band-overlap', bands('green'))).toEqual([
      { severity: 'warning', name: '面', span: '50 ≤ x < 60', one: 1, other: 2 },
    ]);
    expect(told('band-overlap', bands('red'))).toEqual([]);
  });

  test('an edge of two bands is undecided until the rule or a setting gives it away', () => {
    const bands = '{ colour: red, to: 60 }, { colour: green, from: 60 }';
    expect(told('shared-edge-undecided', by('{ measure: rate }', bands))).toEqual([
      { severity: 'open', name: '面', span: 'x = 60', one: 1, other: 2 },
    ]);
    expect(told('band-overlap', by('{ measure: rate }', bands))).toEqual([]);
    expect(told('shared-edge-undecided', by('{ measure: rate }', bands, ', edges: upper'))).toEqual([]);
    const setting = 'settings: [{ id: s, clause: 一, asks: 归谁, decides: edge, default: lower }]\n';
    expect(
      told('shared-edge-undecided', `${setting}${by('{ measure: rate }', bands, ', edges: { setting: s }')}`),
    ).toEqual([]);
  });

  test('both bands that claim an edge in so many words contradict each other', () => {
    const bands = '{ colour: red, atMost: 60 }, { colour: green, atLeast: 60 }';
    expect(told('band-overlap', by('{ measure: rate }', bands)).map(({ span }) => span)).toEqual(['x = 60']);
    expect(told('shared-edge-undecided', by('{ measure: rate }', bands))).toEqual([]);
  });

  test('has a band that is never reached where no figure lies in it', () => {
    expect(
      told(
        'band-unreachable',
        by('{ fact: completed }', '{ colour: green, atLeast: 0 }, { colour: red, below: 0 }'),
      ),
    ).toEqual([{ severity: 'warning', name: '面', one: 2 }]);
  });
});

describe('a score', () => {
  test('by bands for each project has the holes of the bands', () => {
    const method =
      'method: { eachProject: { method: { by: { fact: annual-plan }, bands: [{ points: 3, below: 100 }, { points: 6, above: 200 }] } } }';
    expect(told('band-hole', cardOf(method)).map(({ name, span }) => [name, span])).toEqual([
      ['项', '100 ≤ x ≤ 200'],
    ]);
  });

  const graded = (grades: string, decimals = 2) =>
    `${someFacts}${cardOf(
      'points: 100, method: { proportional: { to: { fact: starts }, at: 10 } }',
      `, decimals: ${decimals}, grades: [${grades}]`,
    )}`;

  test.each<[string, string, string[]]>([
    [
      'only thresholds, the best first',
      graded('{ id: a, name: 优, atLeast: 90 }, { id: b, name: 良, atLeast: 60 }, { id: c, name: 差 }'),
      [],
    ],
    [
      'nothing for the worst',
      graded('{ id: a, name: 优, atLeast: 90 }, { id: b, name: 良, atLeast: 60 }'),
      ['0 ≤ x < 60'],
    ],
    [
      'whole numbers for scores with decimals',
      graded('{ id: a, name: 优, atLeast: 90 }, { id: b, name: 良, atLeast: 0, atMost: 89 }'),
      ['89 < x < 90'],
    ],
    [
      'whole numbers for whole scores',
      graded('{ id: a, name: 优, atLeast: 90 }, { id: b, name: 良, atLeast: 0, atMost: 89 }', 0),
      [],
    ],
  ])('with grades: %s', (_, parts, spans) => {
    expect(told('band-hole', parts).map(({ span }) => span)).toEqual(spans);
    expect(told('band-overlap', parts)).toEqual([]);
  });

  test('a grade behind one that takes all of it is never given', () => {
    const parts = graded(
      '{ id: b, name: 良, atLeast: 60 }, { id: a, name: 优, atLeast: 90 }, { id: c, name: 差 }',
    );
    expect(told('band-unreachable', parts)).toEqual([{ severity: 'warning', name: '表', one: 2 }]);
  });

  test('a grade above what anybody can score is never given', () => {
    const parts = graded('{ id: a, name: 特优, above: 100 }, { id: b, name: 优 }');
    expect(told('band-unreachable', parts).map(({ one }) => one)).toEqual([1]);
  });
});
