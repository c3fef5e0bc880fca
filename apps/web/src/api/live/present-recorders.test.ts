import { expect, test } from 'vitest';
import { heardOf, pointInHand, typingIn } from './present-recorders.ts';

const at = (page: string, point: string, typing: string | null = null) => ({
  page,
  meetingId: 'm',
  point,
  typing,
  name: page.toUpperCase(),
});

test('the recorder heard last leads, and each page counts once', () => {
  const known = heardOf(heardOf(heardOf([], at('a', '1'), 0), at('b', '2'), 1), at('a', '3'), 2);
  expect(known.map(({ page, point }) => [page, point])).toEqual([
    ['b', '2'],
    ['a', '3'],
  ]);
  expect(pointInHand(known)).toBe('3');
});

test('one who was silent for a minute has gone', () => {
  expect(heardOf(heardOf([], at('a', '1'), 0), at('b', '2'), 60_000)).toHaveLength(1);
});

test('typing is said of whom it was heard just now', () => {
  const known = heardOf(heardOf([], at('a', '1', 'x/1'), 0), at('b', '1', 'x/2'), 5_000);
  expect([...typingIn(known, 7_000)]).toEqual([
    ['x/1', 'A'],
    ['x/2', 'B'],
  ]);
  expect([...typingIn(known, 9_000)]).toEqual([['x/2', 'B']]);
});
