import { expect, test } from 'vitest';
import { dropDraft, findDraft, keepDraft } from './draft-store.ts';

/** As a browser keeps it, with room for so many characters. */
const keeper = (room = Infinity) => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new Error('full');
      kept.set(key, text);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
};

test('nothing is kept at first', () => {
  expect(findDraft(keeper(), 'linxi')).toBeNull();
});

test('what is kept is found again, and is gone once dropped', () => {
  const browser = keeper();
  expect(keepDraft(browser, 'linxi', { base: 1, text: 'guatu: 1' })).toBe(true);
  expect(findDraft(browser, 'linxi')).toEqual({ base: 1, text: 'guatu: 1' });
  dropDraft(browser, 'linxi', 1);
  expect(findDraft(browser, 'linxi')).toBeNull();
});

test('the draft on the newest version is found, counted as numbers are', () => {
  const browser = keeper();
  for (const base of [2, 10, 9]) keepDraft(browser, 'linxi', { base, text: `on ${base}` });
  expect(findDraft(browser, 'linxi')).toEqual({ base: 10, text: 'on 10' });
});

test('another county has drafts of its own, also where its key begins alike', () => {
  const browser = keeper();
  keepDraft(browser, 'linxi-2', { base: 1, text: 'theirs' });
  browser.setItem('guatu.locale', 'en');
  expect(findDraft(browser, 'linxi')).toBeNull();
});

test('a browser without room says so, and keeps what it had', () => {
  const browser = keeper(10);
  keepDraft(browser, 'linxi', { base: 1, text: 'short' });
  expect(keepDraft(browser, 'linxi', { base: 1, text: 'far too long for it' })).toBe(false);
  expect(findDraft(browser, 'linxi')?.text).toBe('short');
});
