import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import type { Lifecycle, LifecycleMove } from '../mechanism/index.ts';
import { advanceLifecycle, movesFrom, slipsFor, statesWithoutEnd, unreachableStates } from './index.ts';

const move = (id: string, from: string[], to: string, more: Partial<LifecycleMove> = {}): LifecycleMove => ({
  id,
  clause: `四-${id}`,
  says: id,
  from,
  to,
  by: 'not-stated',
  needs: [],
  notByDoer: false,
  ...more,
});
const state = (id: string, final = false) => ({ id, name: id, final });

/** A matter on a supervision slip: signed for, reported on, sent back or verified by somebody else. */
const slip: Lifecycle = {
  id: 'slip',
  clause: '四',
  says: 'how a matter is followed up',
  of: 'matter',
  start: 'issued',
  states: [state('issued'), state('signed'), state('reported'), state('closed', true)],
  moves: [
    move('sign', ['issued'], 'signed'),
    move('report', ['signed'], 'reported', { needs: ['report', 'evidence'] }),
    move('send-back', ['reported'], 'signed', { needs: ['reason'], notByDoer: true }),
    move('close', ['reported'], 'closed', { notByDoer: true }),
    move('reopen', ['closed'], 'signed', { needs: ['reason'] }),
  ],
  slips: [],
};

const doer = 'somebody of the unit';
const office = 'somebody of the office';
const everything = ['reason', 'report', 'evidence', 'signature', 'new-date'] as const;

describe('a step is refused', () => {
  test.each<[string, string, string, string[], object]>([
    ['burn', 'issued', office, [], { code: 'move-unknown', params: { move: 'burn' } }],
    [
      'close',
      'signed',
      office,
      [],
      { code: 'move-not-from-here', params: { move: 'close', state: 'signed' } },
    ],
    ['sign', 'closed', office, [], { code: 'move-not-from-here', params: { move: 'sign', state: 'closed' } }],
    ['close', 'reported', doer, [], { code: 'move-own-work', params: { move: 'close' } }],
    ['send-back', 'reported', doer, ['reason'], { code: 'move-own-work', params: { move: 'send-back' } }],
    [
      'report',
      'signed',
      doer,
      ['report'],
      { code: 'move-incomplete', params: { move: 'report', missing: ['evidence'] } },
    ],
    [
      'report',
      'signed',
      doer,
      [],
      { code: 'move-incomplete', params: { move: 'report', missing: ['report', 'evidence'] } },
    ],
  ])('%s from %s by %s with %j', (move, state, by, handedIn, refused) => {
    const act = { move, by, handedIn: everything.filter((each) => handedIn.includes(each)) };
    expect(advanceLifecycle(slip, { state, doers: [doer] }, act)).toEqual({ refused });
  });
});

test.each<[string, string, string, string]>([
  ['sign', 'issued', doer, 'signed'],
  ['report', 'signed', doer, 'reported'],
  ['send-back', 'reported', office, 'signed'],
  ['close', 'reported', office, 'closed'],
  ['reopen', 'closed', office, 'signed'],
])('%s from %s by %s leads to %s', (move, state, by, next) => {
  const act = { move, by, handedIn: everything };
  expect(advanceLifecycle(slip, { state, doers: [doer] }, act)).toEqual({ next });
});

test('one name may stand for a step from several states to several', () => {
  const twice = { ...slip, moves: [move('on', ['issued'], 'signed'), move('on', ['signed'], 'reported')] };
  const on = (state: string) =>
    advanceLifecycle(twice, { state, doers: [] }, { move: 'on', by: doer, handedIn: [] });
  expect([on('issued'), on('signed')]).toEqual([{ next: 'signed' }, { next: 'reported' }]);
});

test('the steps from a state', () => {
  expect(movesFrom(slip, 'reported').map(({ id }) => id)).toEqual(['send-back', 'close']);
});

describe('the ways through', () => {
  const withStates = (...more: Lifecycle['states']) => ({ ...slip, states: [...slip.states, ...more] });

  test.each<[string, Lifecycle, string[], string[]]>([
    ['lead everywhere and to the end', slip, [], []],
    ['miss a state that nothing leads to', withStates(state('lost')), ['lost'], ['lost']],
    ['miss a final state that nothing leads to', withStates(state('dropped', true)), ['dropped'], []],
    [
      'lead into a state that nothing leads out of',
      { ...withStates(state('shelved')), moves: [...slip.moves, move('shelve', ['signed'], 'shelved')] },
      [],
      ['shelved'],
    ],
    [
      'have no end',
      { ...slip, states: slip.states.map(({ id }) => state(id)) },
      [],
      ['issued', 'signed', 'reported', 'closed'],
    ],
  ])('%s', (_, lifecycle, unreachable, endless) => {
    expect(unreachableStates(lifecycle)).toEqual(unreachable);
    expect(statesWithoutEnd(lifecycle)).toEqual(endless);
  });
});

test('however one goes, one stays within what can be reached, and what has an end', () => {
  const steps = fc.array(fc.constantFrom(...slip.moves.map(({ id }) => id)), { maxLength: 12 });
  fc.assert(
    fc.property(steps, (moves) => {
      const unreachable = unreachableStates(slip);
      let at = slip.start;
      for (const move of moves) {
        const advance = advanceLifecycle(
          slip,
          { state: at, doers: [] },
          { move, by: doer, handedIn: everything },
        );
        if ('next' in advance) at = advance.next;
      }
      return !unreachable.includes(at) && !statesWithoutEnd(slip).includes(at);
    }),
  );
});

test('a matter goes on the slips whose condition it meets', () => {
  const urgency = { fact: 'urgency', is: 'high' } as const;
  const coloured: Lifecycle = {
    ...slip,
    slips: [
      { clause: '五', says: 'urgent', colour: 'red', when: urgency, due: 'not-stated' },
      { clause: '五', says: 'other', colour: 'yellow', when: { not: urgency }, due: 'not-stated' },
      { clause: '五', says: 'nobody says', colour: 'blue', when: 'not-stated', due: 'not-stated' },
    ],
  };
  const yardstick = { mechanism: { settings: [], measures: [], classes: [] }, calendar: officialCalendar };
  const matter = (urgency: string | null) => ({
    id: 'matter',
    observations: [{ period: '2025-05', asOf: '2025-05-31', facts: { urgency } }],
  });
  const applies = (urgency: string | null) =>
    slipsFor(yardstick, coloured, matter(urgency)).map((each) => each.applies);
  expect([applies('high'), applies('low'), applies(null)]).toEqual([
    [true, false, null],
    [false, true, null],
    [null, null, null],
  ]);
});
