import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import type { Scorecard, UnitFact } from '../mechanism/index.ts';
import { type GivenPoints, type Score, scoreOf } from '../scoring/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { matter, someUnitLedger, unitLedger } from '../testing/unit-ledger.ts';
import { assessedPeriodOn, factsOfUnit, reweighed, type UnitLedger, unitSubject } from './index.ts';

const mechanism = shippedMechanism('default-assessment');
const [card] = mechanism.scorecards as [Scorecard];
const yardstick = { mechanism, calendar: officialCalendar };
const period = assessedPeriodOn('quarter', '2018-05-10');
const seenOn = '2018-07-03';

const scored = (
  ledger: UnitLedger,
  excused: ReadonlySet<string> = new Set(),
  given: GivenPoints[] = [],
  by = card,
): Score =>
  scoreOf(
    yardstick,
    by,
    unitSubject({ id: 'unit', ledger, projects: [], excused }, [{ period, month: null }], seenOn),
    given,
  );
const pointsOf = (score: Score) =>
  Object.fromEntries(score.parts.flatMap(({ items }) => items.map(({ item, points }) => [item, points])));
const gave = (item: string, points: number): GivenPoints => ({
  item,
  points,
  by: 'somebody',
  on: '2018-07-02',
});

test('leaves open only who judges', () => {
  const range = { from: '2018-01-01', to: '2018-12-31' };
  const found = checkMechanism(mechanism, officialCalendar, range);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(found.filter(({ code }) => code.startsWith('judge')).map(({ clause }) => clause)).toEqual([
    '5',
    '5',
  ]);
});

describe('the default card', () => {
  test('counts the limit that holds and the original one each in its own item', () => {
    const extended = matter({ limit: '2018-06-20', reportedOn: '2018-06-19' });
    const score = scored(unitLedger({ matters: [extended, matter({ id: 'n', reportedOn: '2018-05-30' })] }));
    // Without parts, their ten points go to the other two in proportion: 30 becomes 37.5, and 10 becomes 12.5.
    expect(pointsOf(score)).toMatchObject({ 'in-time': 37.5, 'in-original-time': 6.25, parts: 0 });
  });

  test('gives nobody points for what there was nothing of, and takes it out of the whole', () => {
    const score = scored(unitLedger());
    expect(score).toMatchObject({ points: 0, outOf: 0, unscored: [] });
  });

  test('sends back: a point each time, five at most', () => {
    const sentBackOn = Array.from({ length: 7 }, (_, index) => `2018-05-0${index + 1}`);
    expect(pointsOf(scored(unitLedger({ matters: [matter({ sentBackOn })] })))).toMatchObject({
      'sent-back': -5,
    });
  });

  test('judgement: within its range, five at most', () => {
    const given = [gave('praise', 4), gave('praise', 3), gave('blame', 2)];
    expect(pointsOf(scored(unitLedger(), new Set(), given))).toMatchObject({ praise: 5, blame: -2 });
    expect(scored(unitLedger(), new Set(), [gave('praise', 9)]).unscored).toEqual(['praise']);
  });
});

const allOf = (ledger: UnitLedger) => [
  ...ledger.matters.map(({ id }) => `matter:${id}`),
  ...ledger.parts.map(({ id }) => `part:${id}`),
  ...ledger.reports.map(({ id }) => `report:${id}`),
  ...ledger.handIns.map(({ id }) => `hand-in:${id}`),
];

test('excusing never lowers a score', () => {
  fc.assert(
    fc.property(someUnitLedger, fc.infiniteStream(fc.boolean()), (ledger, chosen) => {
      const excused = allOf(ledger).filter(() => chosen.next().value === true);
      const before = scored(ledger);
      const after = scored(ledger, new Set(excused));
      expect(after.soFar).toBeGreaterThanOrEqual(before.soFar);
      expect(after.outOf).toBe(before.outOf);
    }),
  );
});

test('a score moves only with the facts it leans on', () => {
  const behind = new Map(card.parts.map(({ id, items }) => [id, items.map((item) => item.id)]));
  fc.assert(
    fc.property(someUnitLedger, someUnitLedger, (ledger, other) => {
      const changed = { ...ledger, reports: other.reports, problems: other.problems };
      const looking = { period, seenOn, excused: new Set<string>() };
      const [one, two] = [factsOfUnit(ledger, looking), factsOfUnit(changed, looking)];
      const moved = new Set<string>(
        one.flatMap(({ fact, value }, at) => (two[at]?.value === value ? [] : [fact satisfies UnitFact])),
      );
      const [before, after] = [scored(ledger), scored(changed)];
      for (const [index, part] of before.parts.entries()) {
        const leansOnMoved = part.items.some(({ facts }) => facts.some((fact) => moved.has(fact)));
        if (!leansOnMoved) expect(after.parts[index]).toEqual(part);
        expect(behind.get(part.part)).toEqual(part.items.map(({ item }) => item));
      }
    }),
  );
});

test('other points move the full marks and whoever earns them, and nothing else', () => {
  const by = reweighed(card, [
    { item: 'in-time', points: 40 },
    { item: 'sent-back', points: 2 },
  ]);
  const ledger = unitLedger({
    matters: [matter({ reportedOn: '2018-05-30', sentBackOn: ['2018-05-10'] })],
    parts: [{ id: 'a', limit: '2018-05-31', reportedOn: '2018-05-31' }],
  });
  expect(by.outOf).toBe(110);
  expect(pointsOf(scored(ledger))).toMatchObject({ 'in-time': 30, 'sent-back': -1, parts: 10 });
  expect(pointsOf(scored(ledger, new Set(), [], by))).toMatchObject({
    'in-time': 40,
    'sent-back': -2,
    parts: 10,
  });
});
