/** A column of a register: what stands in its heading, how a row answers it, and how the answer is written. */
export interface SheetColumn<Row> {
  readonly heading: string;
  /** Null leaves the cell empty. A text is never taken for a formula. */
  readonly value: (row: Row) => CellValue;
  readonly kind: ColumnKind;
  /** In characters of the default font; from the kind when absent. */
  readonly width?: number;
}

export type CellValue = string | number | null;

/**
 * - `text`: as it is;
 * - `integer`: a count;
 * - `wanyuan`: the row answers whole yuan, the cell holds 万元, no more than four decimals, so that nothing is lost;
 * - `percent`: the row answers a fraction (0.35), the cell shows 35.0%;
 * - `date`: the row answers an ISO date, the cell holds a calendar date.
 */
export type ColumnKind = 'text' | 'integer' | 'wanyuan' | 'percent' | 'date';

export interface SheetOptions {
  readonly sheetName: string;
  /** First line, across the table. */
  readonly title: string;
  /** Printed right, above the headings; `单位：万元` unless told otherwise, null for none. */
  readonly unitLine?: string | null;
  /** ISO date; the date of the file. */
  readonly date: string;
}
