import { type Mechanism, type RuleChange } from '@guatu/engine';
import { expect, test } from 'vitest';
import { changedPlaces } from './changed-places.ts';

/** As much of a mechanism as the paths lead through. */
const withSlot = (slot: unknown) => ({ slots: [slot] }) as unknown as Mechanism;

const change = (differences: RuleChange['differences']): RuleChange => ({
  part: 'slots',
  id: 'tour',
  kind: 'changed',
  before: ['slots', 0],
  after: ['slots', 0],
  differences,
});

test('a list of months is one place, however many of them differ', () => {
  const mechanisms = {
    before: withSlot({ rota: [{ months: [6, 12] }] }),
    after: withSlot({ rota: [{ months: [6, 7, 12] }] }),
  };
  const found = change([
    { path: ['rota', 0, 'months', 1], before: 12, after: 7 },
    { path: ['rota', 0, 'months', 2], before: undefined, after: 12 },
  ]);
  expect(changedPlaces(found, mechanisms)).toEqual([
    { path: ['rota', 0, 'months'], before: [6, 12], after: [6, 7, 12] },
  ]);
});

test('anything else stays the place it is', () => {
  const mechanisms = {
    before: withSlot({ cutoff: { days: [{ day: 13 }] } }),
    after: withSlot({ cutoff: { days: [{ day: 12 }] } }),
  };
  const differences = [{ path: ['cutoff', 'days', 0, 'day'], before: 13, after: 12 }];
  expect(changedPlaces(change(differences), mechanisms)).toEqual(differences);
});
