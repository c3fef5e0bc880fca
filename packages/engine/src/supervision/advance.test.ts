import { expect, test } from 'vitest';
import {
  advanceSupervision,
  limits,
  openedItem,
  putOff,
  type SupervisionItem,
  type SupervisionMove,
  type SupervisionState,
} from './index.ts';
import { someTerms } from './terms.sample.ts';

const limit = '2018-06-15';
const doer = 'somebody of the unit';
const office = 'somebody of the supervision office';
const on = '2018-06-01';

const opened = openedItem(limit);
const reported: SupervisionItem = { ...opened, state: 'reported', reporters: [doer], reportedOn: on };
const at: Record<SupervisionState, SupervisionItem> = {
  open: opened,
  acknowledged: { ...opened, state: 'acknowledged' },
  reported,
  'sent-back': { ...reported, state: 'sent-back', reportedOn: null },
  closed: { ...reported, state: 'closed', closedOn: '2018-06-05' },
};
const asked = { requestedBy: doer, requestedOn: on, requestedUntil: '2018-07-01', answer: null };
const waiting: SupervisionItem = { ...at.acknowledged, extensions: [asked] };

const move = (item: SupervisionItem, kind: SupervisionMove['kind'], by = office) =>
  advanceSupervision(item, { kind, part: 'lead', until: '2018-06-30' }, { by, on }, someTerms());

test.each<[SupervisionState, SupervisionMove['kind'], string]>([
  ['open', 'acknowledge', 'acknowledged'],
  ['open', 'report-back', 'supervision-not-acknowledged'],
  ['open', 'request-extension', 'supervision-not-acknowledged'],
  ['open', 'send-back', 'supervision-not-acknowledged'],
  ['open', 'close', 'supervision-not-acknowledged'],
  ['open', 'reopen', 'supervision-not-closed'],
  ['acknowledged', 'acknowledge', 'supervision-acknowledged'],
  ['acknowledged', 'report-back', 'reported'],
  ['acknowledged', 'request-extension', 'acknowledged'],
  ['acknowledged', 'grant-extension', 'extension-none'],
  ['acknowledged', 'refuse-extension', 'extension-none'],
  ['acknowledged', 'send-back', 'supervision-not-reported'],
  ['acknowledged', 'close', 'supervision-not-reported'],
  ['reported', 'acknowledge', 'supervision-acknowledged'],
  ['reported', 'report-back', 'reported'],
  ['reported', 'request-extension', 'supervision-reported'],
  ['reported', 'send-back', 'sent-back'],
  ['reported', 'close', 'closed'],
  ['sent-back', 'report-back', 'reported'],
  ['sent-back', 'request-extension', 'sent-back'],
  ['sent-back', 'close', 'supervision-not-reported'],
  ['sent-back', 'send-back', 'supervision-not-reported'],
  ['closed', 'acknowledge', 'supervision-closed'],
  ['closed', 'report-back', 'supervision-closed'],
  ['closed', 'request-extension', 'supervision-closed'],
  ['closed', 'close', 'supervision-closed'],
  ['closed', 'reopen', 'sent-back'],
])('%s, %s: %s', (state, kind, expected) => {
  const advance = move(at[state], kind);
  expect('next' in advance ? advance.next.state : advance.refused.code).toBe(expected);
});

test('whoever reported neither verifies nor sends back, also where the report was about a part only', () => {
  for (const kind of ['close', 'send-back'] as const) {
    expect(move(reported, kind, doer)).toEqual({ refused: { code: 'supervision-own-work' } });
  }
  const helped = advanceSupervision(
    at.acknowledged,
    { kind: 'report-back', part: 'assisting' },
    { by: office, on },
    someTerms(),
  );
  expect(helped).toMatchObject({ next: { state: 'acknowledged', reportedOn: null, reporters: [office] } });
});

test('whoever asked for an extension does not answer it', () => {
  expect(move(waiting, 'grant-extension', doer)).toEqual({ refused: { code: 'supervision-own-work' } });
});

test('a second extension, and closing, wait for the answer to the first', () => {
  const refused = { refused: { code: 'extension-undecided' } };
  expect(move(waiting, 'request-extension', doer)).toEqual(refused);
  expect(move({ ...reported, extensions: [asked] }, 'close')).toEqual(refused);
});

test.each<[string, string, object]>([
  // On the day of the limit itself it still runs.
  [limit, '2018-07-01', { next: expect.anything() }],
  ['2018-06-16', '2018-07-01', { refused: { code: 'extension-too-late', params: { limit, latest: limit } } }],
  ['2018-06-01', limit, { refused: { code: 'extension-not-later', params: { limit } } }],
])('an extension asked for on %s, to last until %s', (day, until, expected) => {
  const request = { kind: 'request-extension', until } as const;
  expect(advanceSupervision(at.acknowledged, request, { by: doer, on: day }, someTerms())).toEqual(expected);
});

test.each<[string, string, object]>([
  ['2018-06-02', '2018-06-20', { next: expect.anything() }],
  ['2018-06-02', limit, { refused: { code: 'extension-not-later', params: { limit } } }],
  ['2018-06-25', '2018-06-20', { refused: { code: 'extension-past', params: { today: '2018-06-25' } } }],
])('an answer of %s that grants %s, which need not be the day asked for', (day, until, expected) => {
  const grant = { kind: 'grant-extension', until } as const;
  expect(advanceSupervision(waiting, grant, { by: office, on: day }, someTerms())).toEqual(expected);
});

test('the original limit, what was granted, and the day it was done stand side by side', () => {
  const granted = move(waiting, 'grant-extension');
  if (!('next' in granted)) throw new Error(granted.refused.code);
  expect(limits(granted.next)).toEqual({
    original: limit,
    granted: ['2018-06-30'],
    current: '2018-06-30',
    actual: null,
  });
});

/** Granted twice: until the end of June, then until mid-July. */
const twice: SupervisionItem = {
  ...at.acknowledged,
  extensions: ['2018-06-30', '2018-07-15'].map((until) => ({ ...asked, answer: { kind: 'granted', until } })),
};

test.each<[string, SupervisionItem, Parameters<typeof someTerms>[0], string, string, object | null]>([
  [
    'six days ahead is too late where it has to be a week',
    at.acknowledged,
    { ask: { ahead: 7, days: 'calendar' } },
    '2018-06-09',
    '2018-07-01',
    { code: 'extension-too-late', params: { limit, latest: '2018-06-08' } },
  ],
  [
    'a week ahead is not',
    at.acknowledged,
    { ask: { ahead: 7, days: 'calendar' } },
    '2018-06-08',
    '2018-07-01',
    null,
  ],
  [
    'late, where it may be asked at any time',
    at.acknowledged,
    { ask: 'any-time' },
    '2018-06-20',
    '2018-07-01',
    null,
  ],
  [
    'a third time, where there are two',
    twice,
    { times: 2 },
    on,
    '2018-08-01',
    { code: 'extension-times-used', params: { times: 2 } },
  ],
  ['a third time, where there are three', twice, { times: 3 }, on, '2018-08-01', null],
  [
    'for longer than a month',
    at.acknowledged,
    { longest: 30 },
    on,
    '2018-07-16',
    { code: 'extension-too-long', params: { latest: '2018-07-15' } },
  ],
])('the document’s own rule: %s', (_case, item, rule, day, until, refused) => {
  const request = { kind: 'request-extension', until } as const;
  const advance = advanceSupervision(item, request, { by: doer, on: day }, someTerms(rule));
  expect('refused' in advance ? advance.refused : null).toEqual(refused);
});

test('how often and for how long a limit was put off is told from the first limit', () => {
  expect(putOff(limits(at.acknowledged))).toEqual({ times: 0, days: 0 });
  expect(putOff(limits(twice))).toEqual({ times: 2, days: 30 });
});
