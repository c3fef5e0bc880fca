import { expect, test } from 'vitest';
import * as en from './en/index.ts';
import { flatten } from './flatten.ts';
import type { MessageKey } from './key.ts';
import { preferredLocale } from './locale.ts';
import { isMessageKey, render } from './render.ts';
import * as zhCN from './zh-CN/index.ts';

const chinese = flatten({ ...zhCN });
const english = flatten({ ...en });
/** English has a form for one and a form for many where Chinese has one form. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const parametersOf = (text: string) =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name))].sort();

test('both languages have the same keys', () => {
  const translated = new Set([...english.keys()].map(withoutPlural));
  expect([...translated].sort()).toEqual([...chinese.keys()].sort());
});

test('both languages take the same parameters', () => {
  const differing = [...english]
    .filter(([key]) => !key.endsWith('_one'))
    .filter(
      ([key, text]) =>
        String(parametersOf(text)) !== String(parametersOf(chinese.get(withoutPlural(key)) ?? '')),
    );
  expect(differing).toEqual([]);
});

test('no message is empty', () => {
  expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('parameters are filled in, the plural follows the count', () => {
  expect(render('zh-CN', 'shell.due.left', { count: 2 })).toBe('还剩 2 天');
  expect(render('en', 'shell.due.left', { count: 1 })).toBe('1 day left');
  expect(render('en', 'shell.due.left', { count: 2 })).toBe('2 days left');
});

test('a missing parameter stays visible', () => {
  expect(render('zh-CN', 'shell.due.left')).toBe('还剩 {{count}} 天');
});

test('a key that no file holds is refused, also one half way down', () => {
  expect(isMessageKey('shell.due.left')).toBe(true);
  expect(isMessageKey('shell.due')).toBe(false);
  expect(() => render('en', 'shell.due' as MessageKey)).toThrow(RangeError);
});

test.each([
  [undefined, 'zh-CN'],
  ['fr', 'zh-CN'],
  ['zh-TW,en;q=0.8', 'zh-CN'],
  ['en-GB,en;q=0.9,zh;q=0.5', 'en'],
  ['zh;q=0.4, en;q=0.7', 'en'],
] as const)('Accept-Language %s is answered in %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
