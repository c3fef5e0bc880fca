import { describe, expect, test } from 'vitest';
import { printedDate, printedMonth, shortDate } from './date.ts';
import { chineseNumeral } from './numeral.ts';
import { sentence } from './sentence.ts';
import { wanyuan, yiyuan } from './wanyuan.ts';

describe('numerals', () => {
  test.each([0, 100, 1.5, -1])('refuse %d', (count) => {
    expect(() => chineseNumeral(count)).toThrow(RangeError);
  });
  test.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('%d is %s', (count, numeral) => {
    expect(chineseNumeral(count)).toBe(numeral);
  });
});

describe('dates', () => {
  test.each(['2018-4-6', '20180406', ''])('refuse %j', (date) => {
    expect(() => printedDate(date)).toThrow(RangeError);
  });
  test('are printed with full year and no zero padding', () => {
    expect(printedDate('2018-04-06')).toBe('2018年4月6日');
    expect(printedMonth('2018-05')).toBe('2018年5月');
    expect(shortDate('2018-12-25')).toBe('2018.12.25');
  });
});

test.each(['完成审核', '完成审核。', '完成审核；', ' 完成审核， '])('%j ends in one full stop', (phrase) => {
  expect(sentence(phrase)).toBe('完成审核。');
});

test.each([
  [0, '0', '0.00'],
  [12_345_600, '1234.56', '0.12'],
  [87_350_000, '8735', '0.87'],
  [230_000_000, '23000', '2.30'],
])('%d yuan are %s 万元 and %s 亿元', (yuan, wan, yi) => {
  expect(wanyuan(yuan)).toBe(wan);
  expect(yiyuan(yuan)).toBe(yi);
});
