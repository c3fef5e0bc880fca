import { Temporal } from 'temporal-polyfill';
import type { GridCell } from './grid.ts';
import { halfWidth, longestSearched, withoutSpace } from './text.ts';
import type { YearSpan } from './understood.ts';

export type ParsedYears = {
  span: YearSpan;
  /** A bare number that is a spreadsheet's count of days, such as 45597 for 2024-11-01. */
  fromSerial: boolean;
};

/**
 * The calendar years in a cell: `2023`, `2023-2025`, `2023年至2025年`, `2024年10月`, `202305～202612`, `2021-22`, `2023年起`,
 * a date, or a date's serial number. A single year is both ends, unless the text leaves the end open. Null when no
 * year can be read, as in `36个月`.
 */
export const parseYears = (cell: GridCell): ParsedYears | null => {
  if (cell.kind === 'date') return yearOfDate(cell.text);
  if (cell.text.length > longestSearched) return null;
  const plain = withoutSpace(halfWidth(cell.text));
  if (/^\d{5}(\.\d+)?$/.test(plain)) return serialYear(Number(plain));
  const years = [...plain.matchAll(yearPattern)].map(([year]) => Number(year));
  const [first] = years;
  if (first === undefined) return null;
  const last = shortEnd(plain) ?? years.at(-1) ?? first;
  const openEnd = years.length === 1 && /(?:[-—–~]+|至今|起|开始|以后)$/.test(plain);
  const openStart = years.length === 1 && /(?:以前|之前|前)$/.test(plain);
  return {
    span: { from: openStart ? null : first, to: openEnd ? null : last },
    fromSerial: false,
  };
};

/** A year from 1950 to 2099, also as the start of 202305, but not inside a longer number. */
const yearPattern = /(?<!\d)(?:19[5-9]\d|20\d\d)(?=\D|$|(?:0[1-9]|1[0-2])(?!\d))/g;

/** `2021-22` runs to 2022; `2021-12` is a month, for no list writes a past end. */
const shortEnd = (plain: string): number | null => {
  const found = /^(\d\d)\d\d年?[-—–~至](\d\d)年?$/.exec(plain);
  return found && Number(found[2]) > 12 ? Number(`${found[1]}${found[2]}`) : null;
};

/** Days since 1899-12-30, as spreadsheets count them; accepted between 1954 and 2078, where real lists lie. */
const serialYear = (serial: number): ParsedYears | null => {
  if (serial < 20_000 || serial > 65_000) return null;
  const dayOf2000 = 36_526;
  return single(2000 + Math.floor((Math.floor(serial) - dayOf2000) / 365.2425), true);
};

/** A date's year. A date before 1950 is a bare year in a cell made for dates: 1905-07-15 is the 2023rd day. */
const yearOfDate = (date: string): ParsedYears => {
  const year = Number(date.slice(0, 4));
  if (year >= 1950) return single(year, false);
  const day = Temporal.PlainDate.from('1899-12-30').until(date).days;
  return single(day >= 1950 && day < 2100 ? day : year, true);
};

const single = (year: number, fromSerial: boolean): ParsedYears => ({
  span: { from: year, to: year },
  fromSerial,
});

/** The year that a title is about: `2022年重大项目投资计划`, `二〇二四年重点项目`; null when it names none. */
export const yearInTitle = (title: string): number | null => {
  const plain = withoutSpace(halfWidth(title)).replaceAll(/[〇○零一二三四五六七八九]{4}(?=年)/g, (digits) =>
    [...digits].map((digit) => chineseDigits.get(digit)).join(''),
  );
  const year = /(20\d\d)年/.exec(plain)?.[1];
  return year === undefined ? null : Number(year);
};

const chineseDigits = new Map(
  [...'〇一二三四五六七八九']
    .map((digit, value) => [digit, value] as const)
    .concat([
      ['○', 0],
      ['零', 0],
    ]),
);
