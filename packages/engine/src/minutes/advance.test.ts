import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  advanceMinutes,
  type MinutesFile,
  type MinutesMove,
  minutesMoves,
  type MinutesState,
} from './index.ts';

const file = (state: MinutesState, passed = 0): MinutesFile => ({ state, hands: 2, passed });

describe('a paper that two hands sign', () => {
  test.each<[MinutesFile, MinutesMove, string]>([
    [file('draft'), 'pass', 'minutes-not-submitted'],
    [file('draft'), 'return', 'minutes-not-submitted'],
    [file('draft'), 'issue', 'minutes-not-signed'],
    [file('in-sign-off'), 'word', 'minutes-in-sign-off'],
    [file('in-sign-off'), 'submit', 'minutes-in-sign-off'],
    [file('in-sign-off', 1), 'issue', 'minutes-not-signed'],
    [file('signed', 2), 'word', 'minutes-signed'],
    [file('signed', 2), 'submit', 'minutes-signed'],
    [file('signed', 2), 'pass', 'minutes-signed'],
    ...minutesMoves.map((move): [MinutesFile, MinutesMove, string] => [
      file('issued', 2),
      move,
      'minutes-issued',
    ]),
  ])('%j, %s: %s', (before, move, code) => {
    expect(advanceMinutes(before, move)).toEqual({ refused: { code } });
  });

  test.each<[MinutesFile, MinutesMove, MinutesFile]>([
    [file('draft'), 'word', file('draft')],
    [file('draft'), 'submit', file('in-sign-off', 0)],
    [file('in-sign-off', 0), 'pass', file('in-sign-off', 1)],
    [file('in-sign-off', 1), 'pass', file('signed', 2)],
    [file('in-sign-off', 1), 'return', file('draft', 0)],
    [file('signed', 2), 'return', file('draft', 0)],
    [file('signed', 2), 'issue', file('issued', 2)],
  ])('%j, %s: %j', (before, move, next) => {
    expect(advanceMinutes(before, move)).toEqual({ next });
  });
});

test('no order of moves reaches issued without every hand having passed what was last handed in', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.constantFrom(...minutesMoves), { maxLength: 60 }),
      (hands, moves) => {
        let now: MinutesFile = { state: 'draft', hands, passed: 0 };
        let passedSince = 0;
        for (const move of moves) {
          const advance = advanceMinutes(now, move);
          if ('refused' in advance) continue;
          if (move === 'submit') passedSince = 0;
          if (move === 'pass') passedSince += 1;
          now = advance.next;
          if (now.state === 'signed' || now.state === 'issued') expect(passedSince).toBe(hands);
          // Nobody changes a word while it is in somebody's hands.
          if (move === 'word') expect(now.state).toBe('draft');
        }
      },
    ),
  );
});
