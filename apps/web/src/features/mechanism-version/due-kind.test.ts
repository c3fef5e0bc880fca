import type { DueRule, Duty, Mechanism } from '@guatu/engine';
import { expect, test } from 'vitest';
import { dueKindOf, dueKinds, dueOfKind, type FormKind } from './due-kind.ts';

test.each<[DueRule, FormKind | 'other']>([
  ['not-stated', 'not-stated'],
  [{ by: 'slot' }, 'slot'],
  [{ by: 'cutoff', of: 'meeting' }, 'cutoff'],
  [{ by: 'slip' }, 'slip'],
  [{ by: 'slip', otherwise: { within: 3, days: 'working' } }, 'other'],
  [{ within: 3, days: { setting: 'count' } }, 'within'],
  [{ within: 3, days: 'working', shift: 'later' }, 'within'],
  [{ within: { setting: 'blank' }, days: 'working' }, 'other'],
  [{ within: 3, days: 'working', after: 'period' }, 'other'],
  [{ withinHours: 24 }, 'other'],
  [{ ahead: 2, days: 'calendar' }, 'ahead'],
  [{ on: { day: 5 } }, 'other'],
  [{ cases: [], otherwise: 'not-stated' }, 'other'],
])('%j is %s', (due, kind) => expect(dueKindOf(due)).toBe(kind));

const slots = [
  { id: 'week', label: {} },
  { id: 'meeting', label: {}, cutoff: {} },
] as unknown as Mechanism['slots'];
const mechanism = { slots } as Mechanism;
const weekly = { every: 'week' } as Duty;
const withMeeting = { every: 'meeting' } as Duty;
const upon = { upon: 'anytime' } as Duty;

test.each<[string, Duty, FormKind[]]>([
  ['comes round', weekly, ['not-stated', 'slot', 'cutoff', 'within', 'ahead']],
  ['is set off', upon, ['not-stated', 'slot', 'cutoff', 'slip', 'within']],
])('what %s can be due in these ways', (_, duty, kinds) => expect(dueKinds(mechanism, duty)).toEqual(kinds));

test.each<[FormKind, Duty, DueRule]>([
  ['cutoff', withMeeting, { by: 'cutoff' }],
  ['cutoff', weekly, { by: 'cutoff', of: 'meeting' }],
  ['slot', weekly, { by: 'slot' }],
  ['slot', upon, { by: 'slot', of: 'week' }],
  ['within', upon, { within: 5, days: 'working' }],
  ['not-stated', upon, 'not-stated'],
])('by %s begins with what the duty has', (kind, duty, due) => {
  expect(dueOfKind(kind, mechanism, duty)).toEqual(due);
  expect(dueKindOf(due)).toBe(kind);
});
