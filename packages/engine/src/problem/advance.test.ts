import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import {
  advanceProblem,
  type ProblemFile,
  type ProblemMove,
  problemMoves,
  problemRuleOf,
  type ProblemState,
  problemStates,
} from './index.ts';

const rule = problemRuleOf(shippedMechanism('shilin-2018'));
const charter = { leader: 'vice-magistrate-1', team: '专班', plan: [{ what: '报批', dueOn: '2018-06-01' }] };
const file = (state: ProblemState, other: Partial<ProblemFile> = {}): ProblemFile => ({
  state,
  charter,
  decisionAsked: '明确用地指标',
  putToMeeting: false,
  ...other,
});
const answer = (state: ProblemState, move: ProblemMove, other?: Partial<ProblemFile>) => {
  const advance = advanceProblem(rule, file(state, other), move);
  return 'next' in advance ? advance.next : advance.refused.code;
};

describe('the way up', () => {
  test.each<[ProblemState, ProblemMove, ProblemState]>([
    ['returned', 'raise-again', 'raised'],
    ['raised', 'review', 'reviewed'],
    ['reviewed', 'find-unresolved', 'unresolved'],
    ['reviewed', 'find-settled', 'settled'],
    ['unresolved', 'submit', 'submitted'],
    ['submitted', 'docket', 'docketed'],
    ['deferred', 'docket', 'docketed'],
    ['docketed', 'decide', 'decided'],
    ['docketed', 'defer', 'deferred'],
    ['decided', 'carry-out', 'carried-out'],
    ['settled', 'carry-out', 'carried-out'],
    ['carried-out', 'verify', 'closed'],
  ])('%s, %s: %s', (state, move, next) => expect(answer(state, move)).toBe(next));
});

describe('going round a step', () => {
  test.each<[ProblemState, ProblemMove, string]>([
    ['raised', 'find-unresolved', 'problem-not-reviewed'],
    ['raised', 'submit', 'problem-not-reviewed'],
    ['reviewed', 'submit', 'problem-not-unresolved'],
    ['reviewed', 'docket', 'problem-not-unresolved'],
    ['unresolved', 'docket', 'problem-not-submitted'],
    ['submitted', 'decide', 'problem-not-docketed'],
    ['docketed', 'carry-out', 'problem-not-decided'],
    ['decided', 'verify', 'problem-not-carried-out'],
    ['returned', 'review', 'problem-not-raised'],
    ['settled', 'submit', 'problem-settled'],
    ['submitted', 'review', 'problem-past'],
    ['closed', 'verify', 'problem-past'],
  ])('%s, %s: %s', (state, move, code) => expect(answer(state, move)).toBe(code));

  test('the refusal names the duty that takes the missing step', () => {
    expect(advanceProblem(rule, file('raised'), 'submit')).toEqual({
      refused: { code: 'problem-not-reviewed', waitsFor: 'review-problem' },
    });
  });
});

describe('sending back', () => {
  test.each<[ProblemState, string]>([
    ['raised', 'returned'],
    ['reviewed', 'returned'],
    ['submitted', 'unresolved'],
    ['carried-out', 'decided'],
    ['docketed', 'problem-not-returnable'],
    ['closed', 'problem-not-returnable'],
  ])('%s: %s', (state, to) => expect(answer(state, 'send-back')).toBe(to));

  test('what a special meeting settled goes back to being settled', () => {
    expect(answer('carried-out', 'send-back', { decisionAsked: null })).toBe('settled');
  });
});

describe('the five ones', () => {
  test.each<[keyof typeof charter, unknown, string]>([
    ['leader', null, 'problem-without-leader'],
    ['team', null, 'problem-without-team'],
    ['plan', [], 'problem-without-plan'],
  ])('without %s nothing is submitted', (part, value, code) => {
    expect(answer('unresolved', 'submit', { charter: { ...charter, [part]: value } })).toBe(code);
  });

  test('what is unresolved says what the meeting is asked to decide', () => {
    expect(answer('reviewed', 'find-unresolved', { decisionAsked: null })).toBe(
      'problem-without-decision-asked',
    );
  });

  test('a mechanism that asks for no team does not miss it', () => {
    const lenient = { ...rule, charter: { ...rule.charter, ones: ['leader' as const] } };
    expect(
      advanceProblem(lenient, file('unresolved', { charter: { ...charter, team: null } }), 'submit'),
    ).toEqual({
      next: 'submitted',
    });
  });
});

describe('going on in others', () => {
  const able = problemStates.filter((state) => ['split', 'merged'].includes(answer(state, 'split')));
  test('is possible until something was decided or settled', () => {
    expect(able).toEqual(['returned', 'raised', 'reviewed', 'unresolved', 'submitted', 'docketed']);
    for (const state of able) expect(answer(state, 'merge')).toBe('merged');
  });
  test.each<[ProblemState, Partial<ProblemFile>, string]>([
    ['docketed', { putToMeeting: true }, 'problem-put-to-meeting'],
    // What a meeting put off stands on a frozen docket, and in its minutes.
    ['deferred', { putToMeeting: true }, 'problem-not-divisible'],
    ['settled', {}, 'problem-not-divisible'],
    ['decided', {}, 'problem-not-divisible'],
    ['closed', {}, 'problem-ended'],
    ['split', {}, 'problem-ended'],
    ['merged', {}, 'problem-ended'],
  ])('%s %j: %s', (state, other, code) => {
    expect(answer(state, 'split', other)).toBe(code);
    expect(answer(state, 'merge', other)).toBe(code);
  });
  test('ends it: nothing more is done about it', () => {
    for (const ended of ['split', 'merged'] as const) {
      for (const move of problemMoves) expect(answer(ended, move)).toMatch(/^problem-/);
    }
  });
});

test('a plan is kept until the problem has ended', () => {
  const without = problemStates.filter((state) => answer(state, 'keep-plan') !== state);
  expect(without).toEqual(['closed', 'split', 'merged']);
});

test('no docket takes up what lacks a part of its charter, even where nobody submits', () => {
  const bare = { ...rule, gate: { ...rule.gate, steps: ['reviewed' as const] } };
  const without = file('reviewed', { charter: { ...charter, team: null } });
  expect(advanceProblem(bare, without, 'docket')).toMatchObject({
    refused: { code: 'problem-without-team', waitsFor: 'raise-problem' },
  });
  expect(advanceProblem(bare, file('reviewed'), 'docket')).toEqual({ next: 'docketed' });
});

test('editing ends with submission', () => {
  const editable = problemStates.filter((state) => answer(state, 'edit') === state);
  expect(editable).toEqual(['returned', 'raised', 'reviewed', 'unresolved']);
});

describe('reopening', () => {
  test('leads what was closed back to what was decided, and nothing else', () => {
    const able = problemStates.filter((state) => answer(state, 'reopen') === 'decided');
    expect(able).toEqual(['closed']);
    expect(answer('carried-out', 'reopen')).toBe('problem-not-closed');
  });
});

test('a gate without review lets a raised problem be studied', () => {
  const short = { ...rule, gate: { ...rule.gate, steps: ['studied' as const, 'submitted' as const] } };
  expect(advanceProblem(short, file('raised'), 'find-unresolved')).toEqual({ next: 'unresolved' });
});

/** The states a problem passes when these moves are tried one after the other, refused ones left out. */
const walk = (moves: readonly ProblemMove[]) => {
  const passed: ProblemState[] = ['raised'];
  const done: ProblemMove[] = [];
  for (const move of moves) {
    const advance = advanceProblem(rule, file(passed.at(-1) ?? 'raised'), move);
    if ('refused' in advance) continue;
    passed.push(advance.next);
    done.push(move);
  }
  return { passed, done };
};

test('no sequence of moves reaches submission but through review and an unresolved special meeting', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...problemMoves), { maxLength: 60 }), (moves) => {
      const { passed, done } = walk(moves);
      const submission = passed.indexOf('submitted');
      if (submission < 0) return;
      const before = done.slice(0, submission);
      expect(before).toContain('review');
      expect(before.lastIndexOf('find-unresolved')).toBeGreaterThan(before.lastIndexOf('review'));
    }),
    { numRuns: 2_000 },
  );
});

/** Every gate that the language can say, with steps left out and in any order. */
const gates = fc.shuffledSubarray(['reviewed', 'studied', 'unresolved', 'submitted'] as const, {
  minLength: 1,
});
const rungAfter = {
  reviewed: 'reviewed',
  studied: 'unresolved',
  unresolved: 'unresolved',
  submitted: 'submitted',
};

test('under any gate, a problem comes to a docket through its steps, in their order, and not through others', () => {
  fc.assert(
    fc.property(gates, fc.array(fc.constantFrom(...problemMoves), { maxLength: 80 }), (steps, moves) => {
      const gate = { ...rule, gate: { ...rule.gate, steps } };
      const wanted = [...new Set(steps.map((step) => rungAfter[step]))];
      const passed: ProblemState[] = ['raised'];
      for (const move of moves) {
        const advance = advanceProblem(gate, file(passed.at(-1) ?? 'raised'), move);
        if ('next' in advance) passed.push(advance.next);
      }
      const onGate = ['reviewed', 'unresolved', 'submitted'];
      expect(passed.filter((state) => onGate.includes(state) && !wanted.includes(state))).toEqual([]);
      const docketed = passed.indexOf('docketed');
      if (docketed < 0) return;
      const last = wanted.map((state) => passed.slice(0, docketed).lastIndexOf(state as ProblemState));
      expect(last).not.toContain(-1);
      expect(last).toEqual(last.toSorted((one, other) => one - other));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [['reviewed'], 'unresolved', 'docket', 'docketed'],
  [['reviewed'], 'submitted', 'docket', 'docketed'],
  [['submitted'], 'reviewed', 'submit', 'submitted'],
  [['submitted', 'reviewed'], 'submitted', 'review', 'reviewed'],
  [['submitted', 'reviewed'], 'submitted', 'edit', 'problem-on-its-way'],
  [['submitted', 'reviewed'], 'submitted', 'send-back', 'returned'],
  [['submitted', 'reviewed'], 'reviewed', 'send-back', 'returned'],
  [['reviewed'], 'reviewed', 'send-back', 'returned'],
  [['reviewed'], 'reviewed', 'edit', 'reviewed'],
  [['reviewed'], 'deferred', 'edit', 'problem-on-its-way'],
  [['studied'], 'raised', 'find-settled', 'settled'],
] as const)('under a gate of %j, %s, %s: %s', (steps, state, move, result) => {
  const advance = advanceProblem({ ...rule, gate: { ...rule.gate, steps: [...steps] } }, file(state), move);
  expect('next' in advance ? advance.next : advance.refused.code).toBe(result);
});

test('no sequence of moves closes a problem that was not carried out', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...problemMoves), { maxLength: 60 }), (moves) => {
      const { passed } = walk(moves);
      const end = passed.indexOf('closed');
      if (end >= 0) expect(passed.slice(0, end).findLast((state) => state !== 'closed')).toBe('carried-out');
    }),
    { numRuns: 2_000 },
  );
});
