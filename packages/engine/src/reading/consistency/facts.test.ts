import { describe, expect, test } from 'vitest';
import { cardOf, dutyLine, lightOf, someFacts } from '../../testing/rule-lines.ts';
import { smallText } from '../../testing/small-mechanism.ts';
import { readSpoilt, type Spoilt } from '../../testing/spoilt.ts';
import { readMechanism } from '../index.ts';

describe('facts used as what they are not', () => {
  const cases: Spoilt[] = [
    [
      'an answer that is none of the choices',
      `${someFacts}classes: [{ id: c, clause: 一, name: 类, when: { fact: grade, is: [good, «fair] } }]\n`,
      'unknown-answer',
      { id: 'grade', answer: 'fair', legal: 'good | bad' },
    ],
    [
      'a number for a yes or no',
      `${someFacts}classes: [{ id: c, clause: 一, name: 类, when: { fact: done, is: «1 } }]\n`,
      'unknown-answer',
      { legal: 'true | false' },
    ],
    [
      'a stage that no project has',
      `classes: [{ id: c, clause: 一, name: 类, when: { fact: stage, is: «dreamt } }]\n`,
      'unknown-answer',
    ],
    [
      'an answer in a limit by urgency',
      `${someFacts}duties:\n${dutyLine('a', 'upon: anytime', '{ cases: [{ when: { fact: grade, is: [«fair] }, due: not-stated }], otherwise: not-stated }')}`,
      'unknown-answer',
    ],
    [
      'an answer that brings points',
      `${someFacts}${cardOf('method: { choices: [{ is: «fair, points: 3 }], by: { fact: grade } }', '', 'project')}`,
      'unknown-answer',
    ],
    [
      'a choice for a number',
      `${someFacts}measures: [{ id: m, clause: 一, name: 数, of: project, is: { rate: { of: { fact: «grade }, to: { fact: annual-plan } } } }]\n`,
      'fact-of-wrong-type',
      { id: 'grade', type: 'choice', needed: 'number' },
    ],
    [
      'a date between limits',
      `classes: [{ id: c, clause: 一, name: 类, when: { fact: «started-on, atLeast: 3 } }]\n`,
      'fact-of-wrong-type',
      { type: 'date', needed: 'number' },
    ],
    [
      'a date compared with answers',
      `classes: [{ id: c, clause: 一, name: 类, when: { fact: «started-on, is: yesterday } }]\n`,
      'fact-of-wrong-type',
      { needed: 'choice' },
    ],
    [
      'days from an amount',
      `measures: [{ id: m, clause: 一, name: 数, of: project, is: { days: { from: { fact: «annual-plan }, to: as-of, count: calendar } } }]\n`,
      'fact-of-wrong-type',
      { needed: 'date' },
    ],
    [
      'a fact of a unit said of a project',
      `${someFacts}${lightOf('project', 'by: { fact: «starts }, bands: [{ colour: red }]')}`,
      'wrong-subject',
      { kind: 'fact', id: 'starts', of: 'unit', needed: 'project' },
    ],
    [
      'a measure of a project in a unit’s score',
      `measures: [{ id: m, clause: 一, name: 数, of: project, is: { pace: days } }]\n${cardOf('points: 5, method: { proportional: { to: { measure: «m }, at: 100 } }')}`,
      'wrong-subject',
      { kind: 'measure', of: 'project', needed: 'unit' },
    ],
    [
      'a class of projects for units',
      `classes: [{ id: c, clause: 一, name: 类, when: { fact: annual-plan, above: 1 } }]\n${lightOf('unit', 'cases: [{ colour: red, when: { class: «c } }]')}`,
      'wrong-subject',
    ],
    [
      'a choice without choices',
      `facts: [«{ id: f, clause: 一, name: 事, of: project, type: choice }]\n`,
      'choices-missing',
    ],
    [
      'choices of a count',
      `facts: [{ id: f, clause: 一, name: 事, of: project, type: count, choices: «[{ id: a, name: 甲 }, { id: b, name: 乙 }] }]\n`,
      'choices-unasked',
      { type: 'count' },
    ],
    [
      'what the ledger keeps, declared otherwise',
      `facts: [«{ id: annual-plan, clause: 一, name: 年度计划, of: project, type: percent }]\n`,
      'ledger-fact-otherwise',
      { id: 'annual-plan', type: 'amount' },
    ],
    [
      'an item in proportion to nothing',
      `${someFacts}${cardOf('method: { proportional: { to: { fact: starts }, at: 10 } }').replace('{ id: i', '«{ id: i')}`,
      'item-without-points',
      { id: 'i', key: 'proportional' },
    ],
    [
      'an item on target without marks',
      `${someFacts}${cardOf('method: { target: { actual: { fact: starts }, target: 3 } }').replace('{ id: i', '«{ id: i')}`,
      'item-without-points',
      { key: 'target' },
    ],
  ];
  test.each(cases)('%s', (...one) => {
    const { findings, expected } = readSpoilt(one);
    expect(findings).toMatchObject(expected);
  });

  test('a unit adds up its projects, and a yes counts one', () => {
    const text = smallText(`${someFacts}measures:
  - { id: all, clause: 一, name: 数, of: unit, is: { total: { of: { fact: done }, where: { fact: grade, is: good } } } }
  - { id: mean, clause: 一, name: 数, of: unit, is: { average: { measure: all } } }
${cardOf('points: 5, method: { eachProject: { method: { when: { fact: done, is: true }, points: 2 } } }')}`);
    expect(readMechanism(text).findings).toEqual([]);
  });
});
