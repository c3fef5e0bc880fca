import { expect, test } from 'vitest';
import {
  advanceSupervision,
  correctItem,
  limits,
  openedItem,
  putOff,
  type PartState,
  partsOwed,
  type SupervisionItem,
  type SupervisionMove,
  type SupervisionState,
} from './index.ts';
import { someTerms } from './terms.sample.ts';

const limit = '2018-06-15';
const doer = 'somebody of the unit';
const office = 'somebody of the supervision office';
const on = '2018-06-01';
const helper = 'assisting-bureau';

const opened = openedItem(limit, [helper]);
const reported: SupervisionItem = { ...opened, state: 'reported', reporters: [doer], reportedOn: on };
const at: Record<SupervisionState, SupervisionItem> = {
  open: opened,
  acknowledged: { ...opened, state: 'acknowledged' },
  reported,
  'sent-back': { ...reported, state: 'sent-back', reportedOn: null },
  closed: { ...reported, state: 'closed', closedOn: '2018-06-05' },
};
const asked = {
  requestedBy: doer,
  requestedOn: on,
  requestedUntil: '2018-07-01',
  reviewed: false,
  answer: null,
};
const waiting: SupervisionItem = { ...at.acknowledged, extensions: [asked] };

const move = (item: SupervisionItem, kind: SupervisionMove['kind'], by = office) =>
  advanceSupervision(item, { kind, unit: helper, until: '2018-06-30' }, { by, on }, someTerms());

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
    { kind: 'report-part', unit: helper },
    { by: office, on },
    someTerms(),
  );
  expect(helped).toMatchObject({ next: { state: 'acknowledged', reportedOn: null, reporters: [office] } });
});

const withPart = (state: PartState): SupervisionItem => ({
  ...at.acknowledged,
  assisting: [{ unit: helper, state, reporters: [doer] }],
  reporters: [doer],
});

test.each<[PartState, SupervisionMove['kind'], string]>([
  ['open', 'acknowledge-part', 'acknowledged'],
  ['open', 'report-part', 'reported'],
  ['open', 'send-part-back', 'supervision-not-reported'],
  ['acknowledged', 'acknowledge-part', 'supervision-acknowledged'],
  ['acknowledged', 'report-part', 'reported'],
  ['reported', 'report-part', 'reported'],
  ['reported', 'send-part-back', 'sent-back'],
  ['sent-back', 'report-part', 'reported'],
  ['sent-back', 'send-part-back', 'supervision-not-reported'],
])('a part that is %s, %s: %s', (state, kind, expected) => {
  const advance = move(withPart(state), kind);
  expect('next' in advance ? advance.next.assisting[0]?.state : advance.refused.code).toBe(expected);
  if ('next' in advance) expect(advance.next.state).toBe('acknowledged');
});

test('a part is nobody’s who does not assist, and stays as it is once the item is closed', () => {
  const otherwise = { kind: 'report-part', unit: 'somebody-else' } as const;
  expect(advanceSupervision(opened, otherwise, { by: doer, on }, someTerms())).toEqual({
    refused: { code: 'supervision-not-assisting' },
  });
  expect(move(at.closed, 'report-part')).toEqual({ refused: { code: 'supervision-closed' } });
});

test('a part is sent back by nobody who reported on it, nor by anybody of a unit that did', () => {
  const own = { refused: { code: 'supervision-own-work' } };
  expect(move(withPart('reported'), 'send-part-back', doer)).toEqual(own);
  const act = { by: office, on, ownUnit: true };
  for (const [item, kind] of [
    [withPart('reported'), 'send-part-back'],
    [reported, 'close'],
    [reported, 'send-back'],
  ] as const) {
    expect(advanceSupervision(item, { kind, unit: helper }, act, someTerms())).toEqual(own);
  }
});

test('what is missing of the assisting units is seen, and keeps nobody from verifying the lead’s report', () => {
  expect(partsOwed(reported).map(({ unit }) => unit)).toEqual([helper]);
  expect(move(reported, 'close')).toMatchObject({ next: { state: 'closed' } });
  expect(partsOwed(withPart('reported'))).toEqual([]);
});

test('a request is answered only once whoever looks at it first has given an opinion, once, and not on one’s own', () => {
  const terms = someTerms({ reviewedBy: { relation: 'portfolio-lead' } });
  const of = (item: SupervisionItem, kind: 'review-extension' | 'grant-extension', by = office) =>
    advanceSupervision(item, { kind, until: '2018-06-30' }, { by, on }, terms);
  expect(of(waiting, 'grant-extension')).toEqual({ refused: { code: 'extension-not-reviewed' } });
  expect(of(waiting, 'review-extension', doer)).toEqual({ refused: { code: 'supervision-own-work' } });
  const reviewed = of(waiting, 'review-extension');
  if (!('next' in reviewed)) throw new Error(reviewed.refused.code);
  expect(of(reviewed.next, 'review-extension')).toEqual({ refused: { code: 'extension-reviewed' } });
  expect(of(reviewed.next, 'grant-extension')).toMatchObject({
    next: { extensions: [{ answer: { until: '2018-06-30' } }] },
  });
});

test('a correction of the minutes sets another limit beside the original one, and a new lead takes it up anew', () => {
  const corrected = correctItem(
    { ...twice, state: 'reported', reportedOn: on },
    { limit: '2018-07-10', assisting: [helper, 'another'], otherLead: true },
  );
  expect(corrected).toMatchObject({ state: 'open', reportedOn: null });
  expect(corrected.assisting.map(({ unit }) => unit)).toEqual([helper, 'another']);
  expect(limits(corrected)).toMatchObject({
    original: limit,
    granted: ['2018-06-30', '2018-07-15'],
    corrected: ['2018-07-10'],
    current: '2018-07-10',
  });
  expect(putOff(corrected)).toEqual({ times: 2, days: 30 });
  const same = { limit, assisting: [helper], otherLead: false };
  expect(correctItem(reported, same)).toEqual(reported);
  expect(correctItem(at.closed, { ...same, otherLead: true }).state).toBe('closed');
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
    corrected: [],
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
  expect(putOff(at.acknowledged)).toEqual({ times: 0, days: 0 });
  expect(putOff(twice)).toEqual({ times: 2, days: 30 });
});
