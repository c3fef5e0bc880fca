import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import { rungsReached } from '../escalation/index.ts';
import { advanceLifecycle, askingRefused, grantingRefused, type HandedIn } from '../lifecycle/index.ts';
import type { Ladder, Lifecycle } from '../mechanism/index.ts';
import { type Happening, obligations } from '../obligation/index.ts';
import { foundingOrganisation, type Organisation } from '../organisation/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const mechanism = shippedMechanism('shandong-hotline-2017');
const calendar = officialCalendar;
const founding = foundingOrganisation(mechanism);
const organisation: Organisation = {
  ...founding,
  units: [...founding.units, { id: 'department', name: '某厅', kind: 'bureau' }],
};
const [lifecycle] = mechanism.lifecycles as [Lifecycle];
const [late, dissatisfied] = mechanism.ladders as [Ladder, Ladder];

const received = (on: string): Happening => ({
  event: 'order-received',
  slot: 'complaint:1',
  on,
  subject: { responsibleUnit: 'department' },
});

test.each([
  // Saturday 28 April is worked, 29 April to 1 May are off.
  ['2018-04-24', '2018-05-16'],
  // The weekend of 29 and 30 September is worked, 22–24 September and 1–7 October are off.
  ['2018-09-17', '2018-10-12'],
  ['2018-07-02', '2018-07-23'],
  // A complaint taken on a Saturday.
  ['2018-07-07', '2018-07-27'],
])('an order received on %s is done with by %s, fifteen working days on', (on, date) => {
  const owed = obligations({
    mechanism,
    calendar,
    organisation,
    from: on,
    to: on,
    triggers: [received(on)],
  });
  expect(owed).toMatchObject([
    { rule: 'handle-complaint', bearer: { kind: 'unit', id: 'department' }, due: { date } },
  ]);
});

describe('putting the limit off', () => {
  const rule = lifecycle.extension;
  if (rule === undefined) throw new Error('The document says how a limit is put off');
  const counting = { mechanism, calendar };
  const state = { limit: '2018-05-16', granted: 0, undecided: false };

  test.each([
    ['2018-05-16', '2018-05-25', null],
    ['2018-05-17', '2018-05-25', 'extension-too-late'],
    // The 25th is the seventh working day after the 16th.
    ['2018-05-16', '2018-05-26', 'extension-too-long'],
  ])('asked for on %s to %s: %s', (on, until, code) => {
    expect(askingRefused(counting, rule, state, { on, until, written: true })?.code ?? null).toBe(code);
  });

  test('is granted for seven working days and no more', () => {
    const waiting = { ...state, undecided: true };
    expect(grantingRefused(counting, rule, waiting, { on: '2018-05-16', until: '2018-05-28' })).toEqual({
      code: 'extension-too-long',
      params: { latest: '2018-05-25' },
    });
  });
});

/** The limit is a Friday: the first working day past it is Monday the 15th. */
test.each([
  ['2018-10-10', []],
  ['2018-10-11', ['yellow-card']],
  ['2018-10-12', ['yellow-card']],
  ['2018-10-14', ['yellow-card']],
  ['2018-10-15', ['yellow-card', 'red-card']],
])('on %s the cards given are %o', (asOf, cards) => {
  const situation = { asOf, limit: '2018-10-12', times: null, lights: {}, subject: null };
  expect(
    rungsReached({ mechanism, calendar }, mechanism.ladders, late, situation).map(({ rung }) => rung),
  ).toEqual(cards);
});

test('the two ladders do not lead into each other', () => {
  expect([late, dissatisfied].map(({ id }) => id)).toEqual(['late', 'dissatisfied']);
  expect(mechanism.ladders.flatMap(({ rungs }) => rungs).some(({ next }) => next !== undefined)).toBe(false);
});

test.each<[string, string, HandedIn[], string]>([
  ['received', 'transfer', [], 'transferred'],
  ['transferred', 'extend-further', ['reason'], 'move-incomplete'],
  ['transferred', 'extend-further', ['reason', 'new-date'], 'transferred'],
  ['transferred', 'reply', ['report'], 'replied'],
  ['replied', 'send-back', [], 'redo'],
  ['redo', 'close', [], 'move-not-from-here'],
  ['redo', 'reply-again', ['report'], 'replied'],
  ['replied', 'close', [], 'closed'],
])('from %s, %s with %o: %s', (state, move, handedIn, outcome) => {
  const advance = advanceLifecycle(lifecycle, { state, doers: [] }, { move, by: '甲', handedIn });
  expect('next' in advance ? advance.next : advance.refused.code).toBe(outcome);
});

test.each([
  ['number-not-stated', undefined],
  ['due-not-stated', 'transfer-complaint'],
  ['due-not-stated', 'call-back'],
  ['due-not-stated', 'redo-complaint'],
])('the checker says %s', (code, rule) => {
  const findings = checkMechanism(mechanism, calendar, { from: '2018-01-01', to: '2018-12-31' });
  expect(findings.map((finding) => [finding.code, finding.rule])).toContainEqual([code, rule]);
});
