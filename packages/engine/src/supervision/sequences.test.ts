import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays, officialCalendar } from '../calendar/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import {
  advanceSupervision,
  correctItem,
  limits,
  openedItem,
  rungsTaken,
  type SupervisionItem,
  type SupervisionMove,
  supervisionMoves,
  supervisionStanding,
} from './index.ts';
import { someTerms } from './terms.sample.ts';

const original = '2018-06-15';
const units = ['first-bureau', 'second-bureau'];
const rules = { mechanism: shippedMechanism('linxi-demonstration'), calendar: officialCalendar };

type Tried = SupervisionMove | { kind: 'correct'; until: string; otherLead: boolean } | { kind: 'wait' };
type Deed = { move: Tried; by: string; on: string };
type Rung = { rung: string; limit: string; on: string; recorded: string };
type Done = Deed & { item: SupervisionItem; rungs: Rung[] };

/** Anything that anybody might try, a paper that corrects the minutes, or nothing; on days that go forward. */
const deeds: fc.Arbitrary<Deed[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...supervisionMoves, 'correct', 'wait'),
      unit: fc.constantFrom(...units, 'stranger'),
      untilDays: fc.integer({ min: -5, max: 60 }),
      otherLead: fc.boolean(),
      by: fc.constantFrom('clerk', 'helper', 'head', 'inspector'),
      later: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 40 },
  )
  .map((tries) => {
    let day = '2018-05-18';
    return tries.map(({ kind, unit, untilDays, otherLead, by, later }) => {
      day = addCalendarDays(day, later);
      const until = addCalendarDays(day, untilDays);
      return { move: { kind, unit, until, otherLead }, by, on: day };
    });
  });

const after = (item: SupervisionItem, { move, by, on }: Deed): SupervisionItem | null => {
  if (move.kind === 'wait') return item;
  if (move.kind === 'correct') {
    return correctItem(item, { limit: move.until, assisting: units, otherLead: move.otherLead });
  }
  const advance = advanceSupervision(item, move, { by, on }, someTerms());
  return 'next' in advance ? advance.next : null;
};

/** The deeds that were let through, each with what came of it, and the rungs that the clock put on record that day. */
const walk = (tried: Deed[]): Done[] => {
  let item = openedItem(original, units);
  let since = '2018-05-18';
  const known: Rung[] = [];
  const done: Done[] = [];
  for (const deed of tried) {
    const next = after(item, deed);
    if (next === null) continue;
    const limit = limits(next).current;
    const anew = limit !== limits(item).current || (next.reportedOn === null && item.reportedOn !== null);
    if (anew) since = deed.on;
    item = next;
    const matter = {
      id: 'item',
      state: item.state,
      limit,
      reportedOn: item.reportedOn,
      extensionsGranted: limits(item).granted.length,
      timesSentBack: 0,
      assistingOwed: 0,
    };
    const recorded = (id: string) => known.some((one) => one.rung === id && one.limit === limit);
    const taken = rungsTaken(rules, matter, since, deed.on, ({ rung }) => recorded(rung.id));
    const rungs = taken.map(({ rung, on }) => ({ rung: rung.id, limit, on, recorded: deed.on }));
    known.push(...rungs);
    done.push({ ...deed, item, rungs });
  }
  return done;
};

const always = (holds: (done: Done[]) => void) =>
  fc.assert(
    fc.property(deeds, (tried) => holds(walk(tried))),
    { numRuns: 300 },
  );

test('nothing is closed without a report of the lead after the last sending back, reopening or change of the lead', () => {
  always((done) => {
    done.forEach(({ move }, index) => {
      if (move.kind !== 'close') return;
      const before = done.slice(0, index).map(({ move: earlier }) => earlier);
      const returned = before.findLastIndex(
        (one) =>
          one.kind === 'send-back' || one.kind === 'reopen' || (one.kind === 'correct' && one.otherLead),
      );
      expect(before.findLastIndex(({ kind }) => kind === 'report-back')).toBeGreaterThan(returned);
    });
  });
});

test('nobody who reported on any part of an item closes it', () => {
  always((done) => {
    for (const [index, { move, by }] of done.entries()) {
      if (move.kind !== 'close') continue;
      const reporters = done
        .slice(0, index)
        .filter((one) => one.move.kind === 'report-back' || one.move.kind === 'report-part');
      expect(reporters.map((one) => one.by)).not.toContain(by);
    }
  });
});

test('the original limit never changes, and every granted one is later than the one it put off', () => {
  always((done) => {
    done.forEach(({ move, item }, index) => {
      const { original: first, current } = limits(item);
      expect(first).toBe(original);
      if (move.kind !== 'grant-extension') return;
      const before = done[index - 1]?.item;
      expect(current > (before === undefined ? original : limits(before).current)).toBe(true);
    });
  });
});

test('what was granted or corrected once is never taken from the record', () => {
  always((done) => {
    done.forEach(({ item }, index) => {
      const before = done[index - 1]?.item;
      if (before === undefined) return;
      for (const kind of ['granted', 'corrected'] as const) {
        const earlier = limits(before)[kind];
        expect(limits(item)[kind].slice(0, earlier.length)).toEqual(earlier);
      }
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

test('an assisting unit moves its own part only, and never the item', () => {
  always((done) => {
    done.forEach(({ move, item }, index) => {
      const before = done[index - 1]?.item;
      if (before === undefined || !('unit' in move) || !move.kind.includes('part')) return;
      expect({ ...item, assisting: [], reporters: [] }).toEqual({ ...before, assisting: [], reporters: [] });
      const other = (one: { unit: string }) => one.unit !== move.unit;
      expect(item.assisting.filter(other)).toEqual(before.assisting.filter(other));
    });
  });
});

test('each rung is taken once for each limit, on a day that is past and not after it is recorded', () => {
  always((done) => {
    const rungs = done.flatMap((one) => one.rungs);
    const keys = rungs.map(({ rung, limit }) => `${rung} ${limit}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { on, recorded } of rungs) expect(on <= recorded).toBe(true);
    const days = rungs.map(({ recorded }) => recorded);
    expect(days).toEqual([...days].sort());
  });
});

test('no rung is taken while a report stands, or after the item is closed', () => {
  always((done) => {
    for (const { item, rungs } of done) {
      if (item.reportedOn !== null || item.state === 'closed') expect(rungs).toEqual([]);
    }
  });
});
