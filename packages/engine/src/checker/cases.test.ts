import { describe, expect, test } from 'vitest';
import { told } from '../testing/check-small.ts';
import { dutyLine, lightOf, someFacts } from '../testing/rule-lines.ts';

const classes = `classes: [{ id: big, clause: 一, name: 大, when: { fact: annual-plan, above: 100 } }]\n`;
const cases = (...conditions: string[]) =>
  `${someFacts}${classes}${lightOf(
    'project',
    `cases: [${conditions.map((when, at) => `{ colour: ${at % 2 === 0 ? 'red' : 'green'}, when: ${when} }`).join(', ')}]`,
  )}`;
const completed = (limits: string) => `{ fact: completed, ${limits} }`;

describe('cases that an earlier one forestalls', () => {
  test.each<[string, string[], number[]]>([
    ['the wider first', [completed('below: 50'), completed('below: 30')], [2]],
    ['the narrower first', [completed('below: 30'), completed('below: 50')], []],
    ['with its edge', [completed('below: 50'), completed('atMost: 50')], []],
    [
      'held by two together',
      [completed('below: 50'), completed('atLeast: 50, below: 90'), completed('atLeast: 20, atMost: 89')],
      [3],
    ],
    ['the same condition', ['{ class: big }', '{ class: big }'], [2]],
    ['its opposite', ['{ class: big }', '{ not: { class: big } }'], []],
    ['not of a limit', [completed('atLeast: 50'), `{ not: ${completed('below: 60')} }`], [2]],
    ['an answer given before', ['{ fact: grade, is: [good, bad] }', '{ fact: grade, is: bad }'], [2]],
    [
      'more conditions on top of one that was enough',
      [completed('below: 50'), `{ all: [{ class: big }, ${completed('below: 30')}] }`],
      [2],
    ],
    [
      'one of several conditions, where the earlier asks for all',
      [`{ all: [{ class: big }, ${completed('below: 30')}] }`, completed('below: 20')],
      [],
    ],
    [
      'each condition of the earlier one implied',
      [
        `{ all: [{ class: big }, ${completed('below: 30')}] }`,
        `{ all: [${completed('below: 20')}, { class: big }, { fact: done, is: true }] }`,
      ],
      [2],
    ],
    ['another figure', [completed('below: 50'), '{ fact: annual-plan, below: 30 }'], []],
    [
      'a figure against another figure',
      [completed('below: { fact: annual-plan }'), completed('below: 30')],
      [],
    ],
  ])('%s', (_, conditions, never) => {
    expect(told('case-never-reached', cases(...conditions)).map(({ one }) => one)).toEqual(never);
  });

  test('in a limit by urgency', () => {
    const due =
      '{ cases: [{ when: { fact: grade, is: [good, bad] }, due: { withinHours: 24 } }, { when: { fact: grade, is: bad }, due: not-stated }], otherwise: not-stated }';
    const parts = `${someFacts}duties:\n${dutyLine('a', 'upon: meeting-ended', due)}`;
    expect(told('case-never-reached', parts)).toEqual([{ severity: 'warning', name: '办a', one: 2 }]);
  });
});

describe('a light with cases and nothing for the rest', () => {
  test.each<[string, string[], boolean]>([
    ['one of two answers', ['{ fact: done, is: true }'], true],
    ['yes and no', ['{ fact: done, is: true }', '{ fact: done, is: false }'], false],
    ['all choices', ['{ fact: grade, is: good }', '{ fact: grade, is: bad }'], false],
    ['known or not', ['{ fact: started-on, stated: true }', '{ fact: started-on, stated: false }'], false],
    ['in a class or not', ['{ class: big }', '{ not: { class: big } }'], false],
    ['every amount', [completed('below: 50'), completed('atLeast: 50')], false],
    ['every amount but one', [completed('below: 50'), completed('above: 50')], true],
  ])('leaves something out: %s', (_, conditions, open) => {
    expect(told('case-without-otherwise', cases(...conditions))).toHaveLength(open ? 1 : 0);
  });
});
