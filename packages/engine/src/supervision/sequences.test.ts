import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays } from '../calendar/index.ts';
import {
  advanceSupervision,
  limits,
  openedItem,
  type SupervisionItem,
  type SupervisionMove,
  supervisionMoves,
  supervisionStanding,
} from './index.ts';
import { someTerms } from './terms.sample.ts';

const original = '2018-06-15';
type Deed = { move: SupervisionMove; by: string; on: string };

/** Anything that anybody might try, on days that go forward. */
const deeds: fc.Arbitrary<Deed[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...supervisionMoves),
      part: fc.constantFrom('lead', 'assisting'),
      untilDays: fc.integer({ min: -5, max: 60 }),
      by: fc.constantFrom('clerk', 'head', 'inspector'),
      later: fc.integer({ min: 0, max: 6 }),
    }),
    { maxLength: 40 },
  )
  .map((tries) => {
    let day = '2018-05-18';
    return tries.map(({ kind, part, untilDays, by, later }) => {
      day = addCalendarDays(day, later);
      return { move: { kind, part, until: addCalendarDays(day, untilDays) }, by, on: day };
    });
  });

/** The deeds that were let through, each with what came of it. */
const walk = (tried: Deed[]): Array<Deed & { item: SupervisionItem }> => {
  let item = openedItem(original);
  return tried.flatMap((deed) => {
    const advance = advanceSupervision(item, deed.move, deed, someTerms());
    if ('refused' in advance) return [];
    item = advance.next;
    return { ...deed, item };
  });
};

const always = (holds: (done: ReturnType<typeof walk>) => void) =>
  fc.assert(
    fc.property(deeds, (tried) => holds(walk(tried))),
    { numRuns: 500 },
  );

test('nothing is closed without a report of the lead after the last sending back or reopening', () => {
  always((done) => {
    done.forEach(({ move }, index) => {
      if (move.kind !== 'close') return;
      const before = done.slice(0, index).map(({ move: earlier }) => earlier);
      const returned = before.findLastIndex(({ kind }) => kind === 'send-back' || kind === 'reopen');
      const report = before.findLastIndex((one) => one.kind === 'report-back' && one.part === 'lead');
      expect(report).toBeGreaterThan(returned);
    });
  });
});

test('nobody who reported on an item closes it', () => {
  always((done) => {
    for (const [index, { move, by }] of done.entries()) {
      if (move.kind !== 'close') continue;
      const reporters = done.slice(0, index).filter((one) => one.move.kind === 'report-back');
      expect(reporters.map((one) => one.by)).not.toContain(by);
    }
  });
});

test('the original limit never changes, and every granted one is later than the one before it', () => {
  always((done) => {
    for (const { item } of done) {
      const { original: first, granted, current } = limits(item);
      expect(first).toBe(original);
      const all = [first, ...granted];
      expect(all).toEqual([...new Set(all)].sort());
      expect(current).toBe(all.at(-1));
    }
  });
});

test('what was granted once is never taken from the record', () => {
  always((done) => {
    const records = done.map(({ item }) => limits(item).granted);
    records.forEach((granted, index) => {
      expect(granted.slice(0, records[index - 1]?.length ?? 0)).toEqual(records[index - 1] ?? []);
    });
  });
});

test('an item stands as done exactly while a report stands', () => {
  always((done) => {
    for (const { item, on } of done) {
      const { state } = supervisionStanding(limits(item).current, item.reportedOn, on);
      expect(state.startsWith('done')).toBe(item.state === 'reported' || item.state === 'closed');
    }
  });
});
