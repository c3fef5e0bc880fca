import { expect, test } from 'vitest';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import {
  missingForDocket,
  problemDutyAt,
  problemRuleOf,
  type ProblemState,
  statesAwaitingDocket,
} from './index.ts';

const rule = problemRuleOf(shippedMechanism('shilin-2018'));
const bare = { leader: null, team: null, plan: [] };
const whole = { leader: 'magistrate', team: '专班', plan: [{ what: '报批', dueOn: '2018-06-01' }] };
const missing = (
  state: ProblemState,
  charter: typeof whole | typeof bare,
  decisionAsked: string | null = null,
) => missingForDocket(rule, { state, charter, decisionAsked, putToMeeting: false }).map(({ what }) => what);

test.each<[ProblemState, typeof whole | typeof bare, string | null, string[]]>([
  ['raised', bare, null, ['leader', 'team', 'plan', 'reviewed', 'unresolved', 'submitted']],
  ['reviewed', whole, null, ['unresolved', 'submitted']],
  ['unresolved', whole, '明确指标', ['submitted']],
  ['unresolved', whole, null, ['decision-asked', 'submitted']],
  ['submitted', whole, '明确指标', []],
  ['docketed', bare, null, []],
  ['settled', bare, null, []],
])('%s', (state, charter, decisionAsked, expected) => {
  expect(missing(state, charter, decisionAsked)).toEqual(expected);
});

test('what is missing says whose duty supplies it', () => {
  expect(
    missingForDocket(rule, { state: 'raised', charter: bare, decisionAsked: null, putToMeeting: false }),
  ).toContainEqual({
    what: 'unresolved',
    suppliedBy: 'hold-special-meeting',
  });
});

test.each<[ProblemState, string | null]>([
  ['returned', 'raise-problem'],
  ['raised', 'review-problem'],
  ['submitted', 'compile-docket'],
  ['deferred', 'compile-docket'],
  ['settled', 'carry-out-decision'],
  ['carried-out', 'verify-problem'],
  ['closed', null],
])('what a %s problem waits for is %s', (state, action) => expect(problemDutyAt(rule, state)).toBe(action));

test('a docket takes up what was submitted and what a meeting put off', () => {
  expect(statesAwaitingDocket(rule)).toEqual(['submitted', 'deferred']);
});
