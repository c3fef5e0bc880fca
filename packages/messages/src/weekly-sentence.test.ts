import { expect, test } from 'vitest';
import type { Locale } from './locale.ts';
import { weeklySentence } from './weekly-sentence.ts';

const said = (locale: Locale, month: string) =>
  weeklySentence(
    (_key, params) => String(params?.['month']),
    locale,
    { kind: 'month', figures: { month } },
    '2018-05-10',
  );

test.each([
  ['zh-CN', '2018-05', '5月'],
  ['zh-CN', '2017-05', '2017年5月'],
  ['zh-CN', '2018-05-03', '5月3日'],
  ['en', '2018-05', 'May'],
] as const)('in %s, %s is said as %s', (locale, month, words) => {
  expect(said(locale, month)).toBe(words);
});
