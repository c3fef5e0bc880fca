import { describe, expect, test } from 'vitest';
import { told } from '../testing/check-small.ts';
import { dutyLine, lightOf } from '../testing/rule-lines.ts';

const rung = (id: string, when: string, more = '') =>
  `{ id: ${id}, clause: 一, says: ${id}级, when: ${when}, do: remind, to: { unit: bureau }${more} }`;
const ladder = (id: string, ...rungs: string[]) =>
  `  - { id: ${id}, clause: 一, says: 催办, of: decision, rungs: [${rungs.join(', ')}] }\n`;
const overdue = (days: number, count = 'working') => `{ overdue: ${days}, days: ${count} }`;

describe('a ladder', () => {
  const says = (code: Parameters<typeof told>[0], ...ladders: string[]) =>
    told(code, `ladders:\n${ladders.join('')}`).map((finding) => finding['says']);

  test.each<[string, string[], string[]]>([
    ['that rises', [ladder('l', rung('a', overdue(1)), rung('b', overdue(5)))], []],
    [
      'whose last leads to its first',
      [ladder('l', rung('a', overdue(1)), rung('b', overdue(5), ', next: a'))],
      ['b级'],
    ],
    [
      'whose rung leads to itself',
      [ladder('l', rung('a', overdue(1), ', next: a'), rung('b', overdue(5)))],
      ['a级'],
    ],
    [
      'that leads to another and back',
      [ladder('l', rung('a', overdue(1), ', next: c')), ladder('m', rung('c', overdue(5), ', next: a'))],
      ['c级'],
    ],
  ])('loops or not: one %s', (_, ladders, loops) => {
    expect(says('ladder-loops', ...ladders)).toEqual(loops);
  });

  test.each<[string, string[], string[]]>([
    [
      'passed over',
      [ladder('l', rung('a', overdue(1), ', next: c'), rung('b', overdue(3)), rung('c', overdue(5)))],
      ['b级'],
    ],
    [
      'passed over, and led to from elsewhere',
      [
        ladder('l', rung('a', overdue(1), ', next: c'), rung('b', overdue(3)), rung('c', overdue(5))),
        ladder('m', rung('d', overdue(1), ', next: b')),
      ],
      [],
    ],
    [
      'behind one that loops',
      [ladder('l', rung('a', overdue(1), ', next: a'), rung('b', overdue(5)))],
      ['b级'],
    ],
  ])('a rung %s', (_, ladders, never) => {
    expect(says('rung-never-reached', ...ladders)).toEqual(never);
  });

  test.each<[string, string, string, number]>([
    ['later', overdue(1), overdue(5), 0],
    ['as late', overdue(5), overdue(5), 1],
    ['earlier', overdue(5), overdue(3), 1],
    ['before the limit and after it', overdue(-3), overdue(1), 0],
    ['in other days, which cannot be compared', overdue(5), overdue(3, 'calendar'), 0],
    ['the second time after the third', '{ times: 3 }', '{ times: 2 }', 1],
    ['a light after days', overdue(5), '{ condition: { fact: completed, above: 1 } }', 0],
  ])('a rung reached %s', (_, first, second, times) => {
    expect(says('rungs-not-rising', ladder('l', rung('a', first), rung('b', second)))).toHaveLength(times);
  });
});

test('a colour that a light never has, waited for by a rung, a duty or a consequence', () => {
  const light = lightOf(
    'project',
    'cases: [{ colour: red, when: { fact: completed, below: 5 } }], otherwise: green',
    ', override: { clause: 一, says: 改, shows: yellow, by: not-stated }',
  );
  const waiting = (colour: string) => `${light}ladders:
${ladder('l', rung('a', `{ light: l, is: ${colour} }`))}duties:
${dutyLine('d', `upon: { light: l, turns: ${colour} }`)}consequences:
  - { id: c, clause: 一, says: 批评, kind: criticism, upon: { light: l, is: ${colour} }, on: { unit: bureau } }
`;
  expect(told('colour-never-shown', waiting('orange'))).toEqual(
    Array.from({ length: 3 }, () => ({ severity: 'warning', name: '灯', colour: 'orange' })),
  );
  for (const shown of ['red', 'green', 'yellow'])
    expect(told('colour-never-shown', waiting(shown))).toEqual([]);
});

describe('a lifecycle', () => {
  const move = (from: string, to: string) =>
    `{ id: ${from}-${to}, clause: 一, says: 走, from: [${from}], to: ${to}, by: { unit: bureau } }`;
  const lifecycle = (states: string[], ...moves: string[]) =>
    `lifecycles:\n  - { id: l, clause: 一, says: 办, of: matter, states: [${states
      .map((id) => `{ id: ${id}, name: ${id}态${id === 'shut' ? ', final: true' : ''} }`)
      .join(', ')}], start: open, moves: [${moves.join(', ')}] }\n`;
  const names = (parts: string) => ({
    endless: told('lifecycle-without-end', parts).length,
    unreachable: told('state-unreachable', parts).map(({ name }) => name),
    stuck: told('state-without-end', parts).map(({ name }) => name),
  });

  test.each<[string, string, ReturnType<typeof names>]>([
    [
      'that ends',
      lifecycle(['open', 'shut'], move('open', 'shut')),
      { endless: 0, unreachable: [], stuck: [] },
    ],
    [
      'without an end, which is told once',
      lifecycle(['open', 'kept'], move('open', 'kept')),
      { endless: 1, unreachable: [], stuck: [] },
    ],
    [
      'with a state that nothing leads to, which is not also stuck',
      lifecycle(['open', 'shut', 'lost'], move('open', 'shut')),
      { endless: 0, unreachable: ['lost态'], stuck: [] },
    ],
    [
      'with a circle that nothing leads out of',
      lifecycle(
        ['open', 'shut', 'a', 'b'],
        move('open', 'shut'),
        move('open', 'a'),
        move('a', 'b'),
        move('b', 'a'),
      ),
      { endless: 0, unreachable: [], stuck: ['a态', 'b态'] },
    ],
  ])('%s', (_, parts, expected) => {
    expect(names(parts)).toEqual(expected);
  });
});

describe('an extension', () => {
  const supervision = (decidedBy: string, more = '') =>
    `supervision: { clause: 一, says: 督办, by: bureau, sources: [], relatedMeetings: false, extension: { clause: 一, says: 延期, written: true, decidedBy: ${decidedBy}${more} } }\n`;
  const asking = `duties:\n${dutyLine('a', 'upon: delay-foreseen', 'not-stated', '{ unit: bureau }').replace('action: other', 'action: request-extension')}`;

  test.each<[string, string, string, number]>([
    ['the unit that has to finish', '{ relation: responsible-unit }', '', 1],
    ['whoever asks for it', '{ unit: bureau }', asking, 1],
    ['somebody else', '{ unit: government }', asking, 0],
    ['nobody that is named', 'not-stated', asking, 0],
  ])('granted by %s', (_, decidedBy, duties, times) => {
    expect(told('extension-to-oneself', `${supervision(decidedBy)}${duties}`)).toHaveLength(times);
    expect(told('extension-decider-not-stated', supervision(decidedBy))).toHaveLength(
      decidedBy === 'not-stated' ? 1 : 0,
    );
  });

  test('tells together what is not said of it', () => {
    expect(
      told(
        'extension-terms-not-stated',
        supervision('{ unit: government }', ', ask: before-limit, times: 1'),
      ),
    ).toEqual([{ severity: 'open', terms: 'answer, longest' }]);
    const all = ', ask: before-limit, times: 1, longest: 30, answer: { within: 3, days: working }';
    expect(told('extension-terms-not-stated', supervision('{ unit: government }', all))).toEqual([]);
  });
});
