import { expect, test } from 'vitest';
import {
  type AssessmentMove,
  assessmentObstacle,
  assessedPeriod,
  assessedPeriods,
  driftOf,
} from './index.ts';

const preparing = { state: 'preparing', objectionsUntil: null, unanswered: 0 } as const;
const draft = { state: 'draft', objectionsUntil: '2018-07-10', unanswered: 0 } as const;
const final = { state: 'final', objectionsUntil: '2018-07-10', unanswered: 0 } as const;
const sendOut = (until: string): AssessmentMove => ({ kind: 'send-out', until, earliest: '2018-07-10' });

test.each<[Parameters<typeof assessmentObstacle>[0], AssessmentMove, string, string | null]>([
  [preparing, { kind: 'weigh' }, '2018-07-03', null],
  [preparing, { kind: 'object' }, '2018-07-03', 'assessment-not-draft'],
  [preparing, { kind: 'finish' }, '2018-07-03', 'assessment-not-draft'],
  [preparing, sendOut('2018-07-09'), '2018-07-03', 'assessment-objections-too-short'],
  [preparing, sendOut('2018-07-10'), '2018-07-03', null],
  [draft, sendOut('2018-07-20'), '2018-07-03', 'assessment-not-preparing'],
  [draft, { kind: 'weigh' }, '2018-07-05', null],
  [draft, { kind: 'object' }, '2018-07-10', null],
  [draft, { kind: 'object' }, '2018-07-11', 'assessment-objections-over'],
  [draft, { kind: 'answer' }, '2018-07-11', null],
  [draft, { kind: 'finish' }, '2018-07-10', 'assessment-objections-running'],
  [{ ...draft, unanswered: 1 }, { kind: 'finish' }, '2018-07-11', 'assessment-objections-unanswered'],
  [draft, { kind: 'finish' }, '2018-07-11', null],
  [draft, { kind: 'correct' }, '2018-07-11', 'assessment-not-final'],
  [final, { kind: 'correct' }, '2018-08-01', null],
  [final, { kind: 'weigh' }, '2018-08-01', 'assessment-final'],
  [final, { kind: 'object' }, '2018-07-09', 'assessment-final'],
  [final, { kind: 'answer' }, '2018-07-09', 'assessment-final'],
])('%o: %o on %s', (assessment, move, today, code) => {
  expect(assessmentObstacle(assessment, move, today)?.code ?? null).toBe(code);
});

test.each([
  ['month', '2018-05', '2018-05-01', '2018-05-31'],
  ['quarter', '2018-Q2', '2018-04-01', '2018-06-30'],
  ['half-year', '2018-H2', '2018-07-01', '2018-12-31'],
  ['year', '2018', '2018-01-01', '2018-12-31'],
  ['ad-hoc', '2018', '2018-01-01', '2018-12-31'],
] as const)('the %s %s', (kind, key, from, to) => {
  expect(assessedPeriod(kind, key)).toEqual({ key, from, to });
  expect(assessedPeriods(kind, from, to)).toEqual([{ key, from, to }]);
});

test.each([
  ['month', '2018-Q2'],
  ['quarter', '2018-05'],
  ['year', '2018-H1'],
  ['quarter', '2018-Q5'],
  ['month', '2018-13'],
  ['month', 'May'],
] as const)('no %s is called %s', (kind, key) => {
  expect(assessedPeriod(kind, key)).toBeNull();
});

test('the latest period comes first', () => {
  expect(assessedPeriods('quarter', '2018-03-01', '2018-07-03').map(({ key }) => key)).toEqual([
    '2018-Q3',
    '2018-Q2',
    '2018-Q1',
  ]);
});

test('what the ledger says now beside what it said then', () => {
  const was = { points: 90, facts: [{ fact: 'matters-late', value: 1 }] } as const;
  expect(driftOf(was, was)).toBeNull();
  const now = {
    points: 95,
    facts: [
      { fact: 'matters-late', value: 0 },
      { fact: 'matters-due', value: 0 },
    ],
  } as const;
  expect(driftOf(was, now)).toEqual({
    points: { was: 90, now: 95 },
    facts: [{ fact: 'matters-late', was: 1, now: 0 }],
  });
});
