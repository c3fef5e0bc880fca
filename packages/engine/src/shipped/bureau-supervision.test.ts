import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import { rungsReached } from '../escalation/index.ts';
import { advanceLifecycle, askingRefused, grantingRefused, type HandedIn } from '../lifecycle/index.ts';
import type { Ladder, Lifecycle } from '../mechanism/index.ts';
import { obligations, type Trigger } from '../obligation/index.ts';
import { foundingOrganisation, type Organisation } from '../organisation/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const mechanism = shippedMechanism('bureau-supervision');
const calendar = officialCalendar;
const founding = foundingOrganisation(mechanism);
const organisation: Organisation = {
  ...founding,
  units: [...founding.units, { id: 'branch', name: '某分局', kind: 'section', parent: 'bureau' }],
};
const [lifecycle] = mechanism.lifecycles as [Lifecycle];
const [ladder] = mechanism.ladders as [Ladder];

/** Wednesday. */
const limit = '2018-06-20';
const matter = { slot: 'matter:1', on: '2018-06-01', subject: { responsibleUnit: 'branch' } };
const owed = (...triggers: Trigger[]) =>
  obligations({ mechanism, calendar, organisation, from: '2018-04-01', to: '2018-06-30', triggers });
const owedUpon = (trigger: Trigger) => owed(trigger).filter(({ slot }) => slot === 'matter:1');

describe('limits', () => {
  test('a matter is due by the limit it was given, and open where none was', () => {
    const assigned: Trigger = { ...matter, action: 'carry-out-decision' };
    expect(owedUpon({ ...assigned, due: limit })).toMatchObject([
      {
        rule: 'handle-matter',
        bearer: { kind: 'unit', id: 'branch' },
        due: { date: limit, because: 'on-slip' },
      },
    ]);
    expect(owedUpon(assigned)).toMatchObject([{ rule: 'handle-matter', due: null }]);
  });

  test('an answer within a number of days left blank is due on no day', () => {
    expect(owedUpon({ ...matter, action: 'decide-extension' })).toMatchObject([
      { rule: 'answer-extension', bearer: { kind: 'post', id: 'inspector' }, due: null },
    ]);
  });

  test.each([
    ['feed-back-yearly-work', '2018-Q2', '2018-06-30'],
    ['feed-back-goals', '2018-H1', '2018-06-30'],
  ])('%s is owed for %s by the last day of it', (rule, slot, date) => {
    expect(owed().filter((one) => one.rule === rule)).toMatchObject([
      { slot, bearer: { id: 'branch' }, due: { date, because: 'end-of-window' } },
    ]);
  });
});

describe('putting a limit off', () => {
  const rule = lifecycle.extension;
  if (rule === undefined) throw new Error('The document says how a limit is put off');
  const counting = { mechanism, calendar };
  const running = { limit, granted: 0, undecided: false };

  test.each([
    ['before the limit', { on: '2018-06-15', until: '2018-07-02', written: true }, null],
    ['on its day', { on: '2018-06-20', until: '2018-07-02', written: true }, null],
    ['after it', { on: '2018-06-21', until: '2018-07-02', written: true }, 'extension-too-late'],
    ['by word of mouth', { on: '2018-06-15', until: '2018-07-02', written: false }, 'extension-not-written'],
    ['to an earlier day', { on: '2018-06-15', until: '2018-06-19', written: true }, 'extension-not-later'],
  ])('may be asked for %s: %o', (_, request, code) => {
    expect(askingRefused(counting, rule, running, request)?.code ?? null).toBe(code);
  });

  test('is granted to a definite day only', () => {
    const waiting = { ...running, undecided: true };
    expect(grantingRefused(counting, rule, waiting, { on: '2018-06-18', until: null })).toEqual({
      code: 'extension-without-date',
    });
    expect(grantingRefused(counting, rule, waiting, { on: '2018-06-18', until: '2018-07-02' })).toBeNull();
  });
});

test.each<[string, string, HandedIn[], string]>([
  ['assigned', 'report', ['report', 'signature'], 'reported'],
  ['assigned', 'report', ['report'], 'move-incomplete'],
  ['assigned', 'review', [], 'move-not-from-here'],
  ['reported', 'send-back', [], 'sent-back'],
  ['sent-back', 'report', ['report', 'signature'], 'reported'],
  ['reported', 'close', [], 'move-not-from-here'],
  ['reported', 'review', [], 'reviewed'],
  ['reviewed', 'close', [], 'closed'],
])('from %s, %s with %o: %s', (state, move, handedIn, outcome) => {
  const advance = advanceLifecycle(lifecycle, { state, doers: [] }, { move, by: '甲', handedIn });
  expect('next' in advance ? advance.next : advance.refused.code).toBe(outcome);
});

test.each([
  ['2018-06-20', []],
  ['2018-06-21', ['urge']],
])('on %s the inspector has taken %o', (asOf, rungs) => {
  const situation = { asOf, limit, times: null, lights: {}, subject: null };
  expect(rungsReached({ mechanism, calendar }, [ladder], ladder, situation).map(({ rung }) => rung)).toEqual(
    rungs,
  );
});

test.each([
  ['number-not-stated', undefined],
  ['portfolios-not-stated', undefined],
  ['due-not-stated', 'review-result'],
  ['days-not-stated', 'answer-extension'],
  ['unit-kind-empty', undefined],
])('the checker says %s', (code, rule) => {
  const findings = checkMechanism(mechanism, calendar, { from: '2018-01-01', to: '2018-12-31' });
  expect(findings.map((finding) => [finding.code, finding.rule])).toContainEqual([code, rule]);
});
