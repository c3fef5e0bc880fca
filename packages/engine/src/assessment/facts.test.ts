import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerFacts, ledgerSubject, type UnitFact, unitFacts } from '../mechanism/index.ts';
import { readMechanism } from '../reading/index.ts';
import { mechanismText } from '../testing/mechanism-file.ts';
import { matter, someUnitLedger, unitLedger } from '../testing/unit-ledger.ts';
import { assessedPeriodOn, type EntryKey, factsOfUnit, type UnitLedger } from './index.ts';

const period = assessedPeriodOn('quarter', '2018-05-10');
const facts = (ledger: UnitLedger, excused: EntryKey[] = [], seenOn = '2018-07-03') =>
  Object.fromEntries(
    factsOfUnit(ledger, { period, seenOn, excused: new Set(excused) }).flatMap(({ fact, value }) =>
      value === 0 ? [] : [[fact, value]],
    ),
  );

/** What every matter of these cases adds besides. */
const decided = { 'matters-decided': 1 };
const original = { 'matters-due-originally': 1 };

test.each<[string, Parameters<typeof matter>[0], Partial<Record<UnitFact, number>>]>([
  [
    'done before its limit',
    { reportedOn: '2018-05-30' },
    { 'matters-due': 1, 'matters-done': 1, 'matters-in-time': 1, ...original, 'matters-in-original-time': 1 },
  ],
  [
    'done on the very day',
    { reportedOn: '2018-05-31' },
    { 'matters-due': 1, 'matters-done': 1, 'matters-in-time': 1, ...original, 'matters-in-original-time': 1 },
  ],
  [
    'done a day late',
    { reportedOn: '2018-06-01' },
    {
      'matters-due': 1,
      'matters-done': 1,
      'matters-late': 1,
      'days-late': 1,
      ...original,
      'matters-late-originally': 1,
    },
  ],
  [
    'not done at all: late until the day of looking',
    {},
    { 'matters-due': 1, 'matters-late': 1, 'days-late': 33, ...original, 'matters-late-originally': 1 },
  ],
  [
    'done within an extension: in time by the one limit, late by the other',
    { limit: '2018-06-20', extendedOn: ['2018-05-29'], reportedOn: '2018-06-19' },
    {
      'matters-due': 1,
      'matters-done': 1,
      'matters-in-time': 1,
      'matters-extended': 1,
      ...original,
      'matters-late-originally': 1,
    },
  ],
  [
    'extended into the next quarter: only the original limit is of this one',
    { limit: '2018-07-20', extendedOn: ['2018-05-29'] },
    { 'matters-extended': 1, ...original, 'matters-late-originally': 1 },
  ],
  [
    'sent back twice, once before the quarter',
    { sentBackOn: ['2018-03-30', '2018-05-20'], reportedOn: '2018-05-25', closedOn: '2018-06-01' },
    {
      'matters-due': 1,
      'matters-done': 1,
      'matters-in-time': 1,
      'matters-sent-back': 1,
      'matters-closed': 1,
      ...original,
      'matters-in-original-time': 1,
    },
  ],
  [
    'decided before, due afterwards',
    { decidedOn: '2018-03-30', originalLimit: '2018-07-31' },
    { 'matters-decided': 0 },
  ],
])('a matter %s', (_, otherwise, expected) => {
  const { 'matters-decided': decidedHere = 1, ...rest } = expected;
  expect(facts(unitLedger({ matters: [matter(otherwise)] }))).toEqual({
    ...(decidedHere === 1 ? decided : {}),
    ...rest,
  });
});

test('what is not done is not judged before its limit is past', () => {
  const open = unitLedger({
    matters: [matter()],
    reports: [{ id: '2018-05', due: '2018-05-31', doneOn: null }],
  });
  expect(facts(open, [], '2018-05-31')).toEqual(decided);
  expect(facts(open, [], '2018-06-01')).toMatchObject({ 'matters-late': 1, 'reports-late': 1 });
});

test('what is excused counts as done in time, and says so of each entry', () => {
  const ledger = unitLedger({
    matters: [matter({ id: 'late', sentBackOn: ['2018-05-20'], extendedOn: ['2018-05-02'] })],
    handIns: [{ id: '2018-05', due: '2018-05-25', doneOn: '2018-05-28' }],
  });
  expect(facts(ledger, ['matter:late', 'hand-in:2018-05'])).toEqual({
    ...decided,
    'matters-due': 1,
    'matters-done': 1,
    'matters-in-time': 1,
    ...original,
    'matters-in-original-time': 1,
    'hand-ins-due': 1,
    'hand-ins-in-time': 1,
  });
  const looking = { period, seenOn: '2018-07-03', excused: new Set(['matter:late']) };
  const inTime = factsOfUnit(ledger, looking).find(({ fact }) => fact === 'matters-in-time');
  expect(inTime?.entries).toEqual([{ entry: 'matter:late', amount: 1, excused: true }]);
});

test('parts and problems', () => {
  const ledger = unitLedger({
    parts: [
      { id: 'a', limit: '2018-05-31', reportedOn: '2018-05-31' },
      { id: 'b', limit: '2018-05-31', reportedOn: null },
    ],
    problems: [{ id: 'p', raisedOn: '2018-05-02', returnedOn: ['2018-05-03'], solvedOn: '2018-07-01' }],
  });
  expect(facts(ledger)).toEqual({
    'parts-due': 2,
    'parts-in-time': 1,
    'parts-late': 1,
    'problems-raised': 1,
    'problems-returned': 1,
  });
});

test('every fact is the sum of what its entries add, in whatever order they stand', () => {
  fc.assert(
    fc.property(someUnitLedger, fc.boolean(), (ledger, excusing) => {
      const excused = new Set(excusing ? ledger.matters.map(({ id }) => `matter:${id}`) : []);
      const looking = { period, seenOn: '2018-07-03', excused };
      const backwards: UnitLedger = {
        matters: [...ledger.matters].reverse(),
        parts: [...ledger.parts].reverse(),
        reports: [...ledger.reports].reverse(),
        handIns: [...ledger.handIns].reverse(),
        problems: [...ledger.problems].reverse(),
      };
      const found = factsOfUnit(ledger, looking);
      expect(factsOfUnit(backwards, looking)).toEqual(found);
      for (const { value, entries } of found) {
        expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(value);
      }
    }),
  );
});

/** The whole of what may be known of a unit. A word added here is a choice that somebody has to defend. */
test('the facts of units are these and no others, and nobody can bring in how a program is used', () => {
  expect(Object.keys(unitFacts)).toEqual([
    'matters-decided',
    'matters-due',
    'matters-done',
    'matters-in-time',
    'matters-late',
    'days-late',
    'matters-due-originally',
    'matters-in-original-time',
    'matters-late-originally',
    'matters-extended',
    'matters-sent-back',
    'matters-closed',
    'parts-due',
    'parts-in-time',
    'parts-late',
    'reports-due',
    'reports-in-time',
    'reports-late',
    'hand-ins-due',
    'hand-ins-in-time',
    'hand-ins-late',
    'problems-raised',
    'problems-returned',
    'problems-solved',
  ]);
  const ofUnits = Object.keys(ledgerFacts).filter((fact) => ledgerSubject(fact as UnitFact) === 'unit');
  expect(ofUnits).toEqual(Object.keys(unitFacts));
  expect(
    factsOfUnit(unitLedger(), { period, seenOn: '2018-07-03', excused: new Set() }).map(({ fact }) => fact),
  ).toEqual(ofUnits);
  for (const usage of ['log-ins', 'clicks', 'minutes-online', 'days-to-answer']) {
    const bent = mechanismText('default-assessment').replace('fact: matters-in-time', `fact: ${usage}`);
    const { mechanism, findings } = readMechanism(bent);
    expect(mechanism).toBeNull();
    expect(findings.map(({ params }) => params)).toContainEqual(expect.objectContaining({ id: usage }));
  }
});
