import { describe, expect, test } from 'vitest';
import { declaredUnit, type MoneyUnit, parseMoney } from './money.ts';

describe('the unit that a heading or a line declares', () => {
  test.each<[string, MoneyUnit | null]>([
    ['单位：万元', 'tenThousandYuan'],
    ['单位: 亿元', 'hundredMillionYuan'],
    ['（单位：人民币万元）', 'tenThousandYuan'],
    ['单位：公里、万元', 'tenThousandYuan'],
    ['总投资额（亿元）', 'hundredMillionYuan'],
    ['总投资\n(万元)', 'tenThousandYuan'],
    ['总投资万元', 'tenThousandYuan'],
    ['投资（元）', 'yuan'],
    ['总投资', null],
    ['编制单位：市重大项目推进办公室', null],
    ['装机（万千瓦）', null],
  ])('%s', (text, unit) => expect(declaredUnit(text)).toBe(unit));
});

describe('the amount in a cell, in whole yuan', () => {
  test.each<[string | number, MoneyUnit, number | null]>([
    [394000, 'tenThousandYuan', 3_940_000_000],
    [113934.98, 'tenThousandYuan', 1_139_349_800],
    [0.69, 'hundredMillionYuan', 69_000_000],
    ['120,000', 'tenThousandYuan', 1_200_000_000],
    ['120，000', 'tenThousandYuan', 1_200_000_000],
    ['１２０，０００．５', 'tenThousandYuan', 1_200_005_000],
    [' 8 600 ', 'tenThousandYuan', 86_000_000],
    ['120.5亿元', 'tenThousandYuan', 12_050_000_000],
    ['120000万元', 'hundredMillionYuan', 1_200_000_000],
    ['约2.8亿', 'tenThousandYuan', 280_000_000],
    ['总投资:250000万元', 'tenThousandYuan', 2_500_000_000],
    ['总投资额为3.2亿元', 'tenThousandYuan', 320_000_000],
    ['0', 'tenThousandYuan', 0],
    ['2000万件', 'tenThousandYuan', null],
    ['5万亩', 'tenThousandYuan', null],
    ['10万千瓦', 'tenThousandYuan', null],
    ['1000万立方米', 'tenThousandYuan', null],
    ['128万平方米', 'tenThousandYuan', null],
    ['1-2亿元', 'tenThousandYuan', null],
    ['以批复为准', 'tenThousandYuan', null],
  ])('%s under %s', (raw, unit, yuan) => expect(parseMoney(raw, unit)?.yuan ?? null).toBe(yuan));

  test('tells when the cell overrules its column', () => {
    expect(parseMoney('2亿元', 'tenThousandYuan')?.unitInCell).toBe('hundredMillionYuan');
    expect(parseMoney('2', 'tenThousandYuan')?.unitInCell).toBeNull();
  });
});
