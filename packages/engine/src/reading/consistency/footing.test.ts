import { describe, expect, test } from 'vitest';
import { dutyLine, slotLine } from '../../testing/rule-lines.ts';
import { smallText } from '../../testing/small-mechanism.ts';
import { readSpoilt, type Spoilt } from '../../testing/spoilt.ts';
import { readMechanism } from '../index.ts';

describe('limits and bearers without footing', () => {
  const meeting = `slots:\n${slotLine('meeting', '{ every: week }')}`;
  const nested = (due: string) =>
    `{ cases: [{ when: { fact: stage, is: started }, due: not-stated }], otherwise: { by: slip, otherwise: ${due} } }`;
  const cases: Spoilt[] = [
    [
      'by a cut-off that the slot has not',
      `${meeting}duties:\n${dutyLine('a', 'every: meeting', '«{ by: cutoff }')}`,
      'slot-without-cutoff',
      { id: 'meeting' },
    ],
    [
      'the same behind a choice and a slip',
      `${meeting}duties:\n${dutyLine('a', 'upon: anytime', nested('«{ by: cutoff, of: meeting }'))}`,
      'slot-without-cutoff',
      { id: 'meeting' },
    ],
    [
      'by a slot, after an event',
      `duties:\n${dutyLine('a', 'upon: anytime', '«{ by: slot }')}`,
      'due-without-slot',
      { key: 'of' },
    ],
    [
      'ahead of nothing',
      `duties:\n${dutyLine('a', 'upon: anytime', nested('«{ ahead: 3, days: working }'))}`,
      'due-without-slot',
    ],
    [
      'in the period after an event',
      `duties:\n${dutyLine('a', 'upon: anytime', '«{ on: { day: 5 }, in: next }')}`,
      'due-without-slot',
      { key: 'in' },
    ],
    [
      'after the period of an event',
      `duties:\n${dutyLine('a', 'upon: anytime', '«{ within: 5, days: working, after: period }')}`,
      'due-without-slot',
      { key: 'after' },
    ],
    [
      'the answer to an extension by a slot',
      `supervision: { clause: 一, says: 督办, by: bureau, sources: [], relatedMeetings: true, extension: { clause: 一, says: 延期, written: true, decidedBy: not-stated, answer: «{ by: slot } } }\n`,
      'due-without-slot',
    ],
    [
      'a turn in a rota that is not there',
      `${meeting}duties:\n${dutyLine('a', 'every: meeting', '{ by: slot }', '{ liaisonOf: { rota: «meeting } }')}`,
      'slot-without-rota',
      { id: 'meeting' },
    ],
    [
      'attended by whoever’s turn it is in no rota',
      `slots:\n${slotLine('meeting', '{ every: week }', ', attendance: { clause: 一, required: [{ rota: «meeting }] }')}`,
      'slot-without-rota',
    ],
  ];
  test.each(cases)('%s', (...one) => {
    const { findings, expected } = readSpoilt(one);
    expect(findings).toMatchObject(expected);
  });

  test('a day on or after an event needs no slot', () => {
    const text = smallText(`duties:\n${dutyLine('a', 'upon: anytime', '{ on: { day: 5 } }')}`);
    expect(readMechanism(text).findings).toEqual([]);
  });
});
