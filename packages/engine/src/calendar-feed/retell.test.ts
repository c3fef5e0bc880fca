import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retell, type Telling, type Retold } from './index.ts';

type Event = Telling & { words: string };

const event = (otherwise: Partial<Event> = {}): Event => ({
  id: 'slot/meeting/2018-05',
  from: '2018-05-25',
  until: '2018-05-25',
  cancelled: false,
  words: '会办会',
  ...otherwise,
});
const noon = { today: '2018-05-20', since: '2018-03-21', at: '2018-05-20T04:00:00Z' };
const later = { ...noon, at: '2018-05-20T08:00:00Z' };
const told = (now: readonly Event[], before: ReadonlyArray<Retold<Event>> = [], when = noon) =>
  retell(before, now, when);

test.each<[string, Partial<Event>, number, boolean]>([
  ['nothing', {}, 0, false],
  ['its words', { words: '项目会办会' }, 0, true],
  ['its day', { from: '2018-05-28', until: '2018-05-28' }, 1, true],
  ['its last day', { until: '2018-05-31' }, 1, true],
  ['its hour', { at: '09:00' }, 1, true],
  ['that it is not held', { cancelled: true }, 1, true],
])('after %s changed', (_, change, sequence, changed) => {
  const [one] = told([event(change)], told([event()]), later);
  expect(one).toEqual({ ...event(change), sequence, changedAt: changed ? later.at : noon.at });
});

test('what is restored is told once more', () => {
  const skipped = told([event({ cancelled: true })], told([event()]));
  expect(told([event()], skipped)).toMatchObject([{ cancelled: false, sequence: 2 }]);
});

test('what is to come and gone is called off, once', () => {
  const gone = told([], told([event()]), later);
  expect(gone).toMatchObject([{ cancelled: true, sequence: 1, changedAt: later.at, words: '会办会' }]);
  expect(told([], gone, { ...later, at: '2018-05-21T00:00:00Z' })).toEqual(gone);
});

test('what has been stays as it was, until it is too old to be told', () => {
  const before = told([event({ from: '2018-05-18', until: '2018-05-18' })]);
  expect(told([], before, later)).toEqual(before);
  expect(told([], before, { ...later, since: '2018-05-19' })).toEqual([]);
});

const day = fc.integer({ min: 10, max: 31 }).map((date) => `2018-05-${date}`);
const schedule = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), from: day, cancelled: fc.boolean() }), {
    selector: ({ id }) => id,
  })
  .map((all) => all.map((one) => event({ ...one, until: one.from })));

test('who merges by id and sequence, and looks only now and then, ends with what is true', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(schedule, fc.boolean()), { minLength: 1 }), schedule, (past, last) => {
      let before: Array<Retold<Event>> = [];
      const kept = new Map<string, Retold<Event>>();
      const look = () => {
        for (const one of before) {
          const own = kept.get(one.id);
          if (own === undefined || one.sequence > own.sequence) kept.set(one.id, one);
        }
      };
      for (const [now, looks] of [...past, [last, true] as const]) {
        before = told(now, before);
        if (looks) look();
      }
      for (const one of last) expect(kept.get(one.id)).toMatchObject(one);
      const toCome = [...kept.values()].filter(({ from, cancelled }) => from >= noon.today && !cancelled);
      expect(new Set(toCome.map(({ id }) => id))).toEqual(
        new Set(last.filter(({ from, cancelled }) => from >= noon.today && !cancelled).map(({ id }) => id)),
      );
    }),
  );
});
