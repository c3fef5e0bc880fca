import { describe, expect, test } from 'vitest';
import { cardOf, lightOf, someFacts } from '../../testing/rule-lines.ts';
import { smallText } from '../../testing/small-mechanism.ts';
import { readSpoilt, type Spoilt } from '../../testing/spoilt.ts';
import { readMechanism } from '../index.ts';

describe('edges', () => {
  const cases: Spoilt[] = [
    [
      'crossed',
      lightOf('project', 'by: { fact: completed }, bands: [«{ colour: red, atLeast: 30, below: 10 }]'),
      'range-reversed',
      { from: 30, to: 10 },
    ],
    [
      'with nothing between them',
      lightOf('project', 'by: { fact: completed }, bands: [«{ colour: red, above: 5, atMost: 5 }]'),
      'range-reversed',
    ],
    [
      'two on one side',
      lightOf('project', 'by: { fact: completed }, bands: [«{ colour: red, atLeast: 5, above: 5 }]'),
      'edges-twice',
      { keys: 'atLeast, above' },
    ],
    [
      'two on one side of a condition',
      `classes: [{ id: c, clause: 一, name: 类, when: «{ fact: completed, atMost: 5, below: 6 } }]\n`,
      'edges-twice',
    ],
    [
      'of a grade',
      `${someFacts}${cardOf('method: { each: { of: { fact: starts }, points: 1 } }', ', grades: [«{ id: g, name: 优, from: 90, to: 80 }]')}`,
      'range-reversed',
    ],
    [
      'of an item’s points',
      `${someFacts}${cardOf('atLeast: 10, atMost: 5, method: { each: { of: { fact: starts }, points: 1 } }').replace('{ id: i', '«{ id: i')}`,
      'range-reversed',
    ],
  ];
  test.each(cases)('%s', (...one) => {
    const { findings, expected } = readSpoilt(one);
    expect(findings).toMatchObject(expected);
  });

  test('what people give between two numbers may be written from either end', () => {
    const text = smallText(
      cardOf('kind: deduction, method: { judged: { from: -5, to: -20, by: not-stated } }'),
    );
    expect(readMechanism(text).findings).toEqual([]);
  });
});
