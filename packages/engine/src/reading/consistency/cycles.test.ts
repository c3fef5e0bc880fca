import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutyLine, slotLine } from '../../testing/rule-lines.ts';
import { ringsIn } from '../../use/index.ts';
import { readSpoilt, type Spoilt } from '../../testing/spoilt.ts';

describe('what leads back to itself', () => {
  const cases: Spoilt[] = [
    [
      'slots before and after each other',
      `slots:\n${slotLine('a', '{ before: b }')}${slotLine('b', '{ after: c }')}${slotLine('c', '{ before: «a }')}`,
      'cycle',
      { kind: 'slot', id: 'c', ring: 'a → b → c → a' },
    ],
    [
      'a slot after itself',
      `slots:\n${slotLine('a', '{ after: «a }')}`,
      'cycle',
      { kind: 'slot', id: 'a', ring: 'a → a' },
    ],
    [
      'a duty counted from its own doing',
      `duties:\n${dutyLine('a', 'upon: anytime', '{ within: 3, days: working, after: { duty: «a } }')}`,
      'cycle',
      { kind: 'duty' },
    ],
    [
      'a duty that waits for one that waits for it, deep in a choice',
      `duties:\n${dutyLine('a', 'upon: { done: b }')}${dutyLine(
        'b',
        'upon: anytime',
        '{ by: slip, otherwise: { cases: [{ when: { fact: stage, is: started }, due: { withinHours: 24, after: { duty: «a } } }], otherwise: not-stated } }',
      )}`,
      'cycle',
      { kind: 'duty', ring: 'a → b → a' },
    ],
    [
      'a measure of a class of a measure',
      `measures:
  - { id: m, clause: 一, name: 数, of: project, is: { sum: [{ measure: n }] } }
  - { id: n, clause: 一, name: 数, of: project, is: { change: { of: { measure: «m }, periods: 1, as: percent } } }
`,
      'cycle',
      { kind: 'measure', ring: 'm → n → m' },
    ],
    [
      'a class of projects that are not in it',
      `classes: [{ id: c, clause: 一, name: 类, when: { not: { class: «c } } }]\n`,
      'cycle',
      { id: 'class c' },
    ],
  ];
  test.each(cases)('%s', (...one) => {
    const { findings, expected } = readSpoilt(one);
    expect(findings).toMatchObject(expected);
  });

  test('a chain of ten thousand is walked once, and without running out of stack', () => {
    const chain = new Map(
      Array.from({ length: 10_000 }, (_, at): [string, string[]] => [`${at}`, [`${at + 1}`, `${at + 7}`]]),
    );
    expect(ringsIn(chain)).toEqual([]);
    expect(ringsIn(new Map([...chain, ['10001', ['5']]])).length).toBeGreaterThan(0);
  });

  test('there is a ring where, and only where, something leads back to itself', () => {
    const edges = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(edges, (pairs) => {
        const graph = new Map<string, string[]>();
        for (const [from, to] of pairs) graph.set(`${from}`, [...(graph.get(`${from}`) ?? []), `${to}`]);
        const reach = (from: string): Set<string> => {
          const found = new Set(graph.get(from));
          for (const node of found) for (const next of graph.get(node) ?? []) found.add(next);
          return found;
        };
        const rings = ringsIn(graph);
        expect(rings.length > 0).toBe([...graph.keys()].some((node) => reach(node).has(node)));
        for (const ring of rings) {
          ring.forEach((node, at) => expect(graph.get(node)).toContain(ring[at + 1] ?? ring[0]));
        }
      }),
    );
  });
});
