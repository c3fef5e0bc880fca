import { expect, test } from 'vitest';
import { concernedBy } from './concerned.ts';

test('a decision concerns the meeting alone', () => {
  expect(concernedBy([['decision', '1']])).toEqual(new Set(['meeting', 'calendarFeed']));
});

test('several kinds concern what each of them does', () => {
  expect(concernedBy([['decision'], ['atlas']])).toEqual(
    new Set(['meeting', 'atlas', 'desk', 'calendarFeed']),
  );
});

test('what nobody has thought of concerns everything', () => {
  expect(concernedBy([['decision'], ['unheard-of']])).toBeNull();
});
