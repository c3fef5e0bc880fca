import { describe, expect, test } from 'vitest';
import { cardOf, lightOf } from '../../testing/rule-lines.ts';
import { readSpoilt, type Spoilt } from '../../testing/spoilt.ts';

describe('names that hold inside one rule', () => {
  const lifecycle = (states: string, start: string, moves: string) =>
    `lifecycles:\n  - { id: l, clause: 一, says: 办, of: matter, states: [${states}], start: ${start}, moves: [${moves}] }\n`;
  const move = (from: string, to: string, id = 'go') =>
    `{ id: ${id}, clause: 一, says: 走, from: [${from}], to: ${to}, by: not-stated }`;
  const two = '{ id: open, name: 开 }, { id: shut, name: 关, final: true }';
  const cases: Spoilt[] = [
    [
      'an unknown start',
      lifecycle(two, '«begun', move('open', 'shut')),
      'unknown-reference',
      { kind: 'state', id: 'begun' },
    ],
    [
      'a step from an unknown state',
      lifecycle(two, 'open', move('open, «begun', 'shut')),
      'unknown-reference',
      { kind: 'state', id: 'begun' },
    ],
    ['a step to one', lifecycle(two, 'open', move('open', '«begun')), 'unknown-reference'],
    [
      'a state declared twice',
      lifecycle(`${two}, { id: «open, name: 开 }`, 'open', move('open', 'shut')),
      'duplicate-id',
      { kind: 'state', id: 'open' },
    ],
    [
      'a step declared twice',
      lifecycle(two, 'open', `${move('open', 'shut')}, ${move('shut', 'open', '«go')}`),
      'duplicate-id',
    ],
    [
      'an unknown dimension in an override',
      lightOf(
        'project',
        'by: { fact: completed }, bands: [{ colour: red }]',
        ', override: { clause: 一, says: 改, dimensions: [«pace], by: not-stated }',
      ),
      'unknown-reference',
      { kind: 'dimension', id: 'pace' },
    ],
    [
      'an unknown part in a gate',
      cardOf(
        'method: not-stated',
        ', gates: [{ clause: 一, says: 门, when: { failed: [p, «q], atLeast: 1 }, brings: { award: none } }]',
      ),
      'unknown-reference',
      { kind: 'part', id: 'q' },
    ],
    [
      'an unknown grade in a consequence',
      `${cardOf('method: not-stated', ', grades: [{ id: good, name: 优 }]')}consequences: [{ id: c, clause: 一, says: 奖, kind: praise, upon: { scorecard: s, grade: «best }, on: { unit: bureau } }]\n`,
      'unknown-reference',
      { kind: 'grade', id: 'best' },
    ],
  ];
  test.each(cases)('%s', (...one) => {
    const { findings, expected } = readSpoilt(one);
    expect(findings).toMatchObject(expected);
  });
});
