import { describe, expect, test } from 'vitest';
import type { GridCell } from './grid.ts';
import { parseYears, yearInTitle } from './years.ts';

const text = (value: string): GridCell => ({ kind: 'text', text: value, value });
const number = (value: number): GridCell => ({ kind: 'number', text: String(value), value });
const date = (value: string): GridCell => ({ kind: 'date', text: value, value });

describe('the years in a cell', () => {
  test.each<[GridCell, number | null, number | null]>([
    [number(2023), 2023, 2023],
    [text('2023'), 2023, 2023],
    [text('2023-2025'), 2023, 2025],
    [text('2023年至2025年'), 2023, 2025],
    [text('2024年10月'), 2024, 2024],
    [text('2024.10-2026.3'), 2024, 2026],
    [text('2023–2025'), 2023, 2025],
    [text('2023——2025'), 2023, 2025],
    [text('2023~2025'), 2023, 2025],
    [text('２０２３～２０２５'), 2023, 2025],
    [text('2023\n-2025年'), 2023, 2025],
    [text('202305-202612'), 2023, 2026],
    [text('2021-22'), 2021, 2022],
    [text('2021-12'), 2021, 2021],
    [text('2023年起'), 2023, null],
    [text('2023-'), 2023, null],
    [text('2020年以前'), null, 2020],
    [date('2024-10-01'), 2024, 2024],
  ])('%o', (cell, from, to) => expect(parseYears(cell)).toEqual({ span: { from, to }, fromSerial: false }));

  test.each<[GridCell, number]>([
    [number(45597), 2024],
    [text('45597'), 2024],
    [number(45292), 2024],
    [date('1905-07-15'), 2023],
    [number(45291), 2023],
    [number(36526), 2000],
    [number(36525), 1999],
  ])('serial %o', (cell, year) =>
    expect(parseYears(cell)).toEqual({ span: { from: year, to: year }, fromSerial: true }),
  );

  test.each([text('36个月'), text('前期'), text('12345678'), text('')])('unreadable: %o', (cell) =>
    expect(parseYears(cell)).toBeNull(),
  );
});

test.each([
  ['桂林市2022年重大（前期）项目投资计划', 2022],
  ['二〇二四年省重点建设项目名单', 2024],
  ['重点项目清单', null],
])('the year of the title %s', (title, year) => expect(yearInTitle(title)).toBe(year));
