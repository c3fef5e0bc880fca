import { emptyCell, type Grid, type GridCell } from './grid.ts';
import { isBroken } from './placeholder.ts';

/**
 * A sheet written down as rows of values, for trying the reader on: null is an empty cell, `2024-10-01` a date,
 * `#REF!` an error. Merges are written as in a spreadsheet. @example gridOf([['项目名称', '总投资'], ['水库', 5000]], ['A1:A2'])
 */
export const gridOf = (
  rows: ReadonlyArray<ReadonlyArray<string | number | null>>,
  merges: readonly string[] = [],
): Grid => ({
  sheet: 'Sheet1',
  hidden: false,
  rows: rows.map((row) => row.map(cellOf)),
  merges: merges.map(mergeOf),
});

const cellOf = (value: string | number | null): GridCell => {
  if (value === null) return emptyCell;
  if (typeof value === 'number') return { kind: 'number', text: String(value), value };
  if (isBroken(value)) return { kind: 'error', text: value, value };
  return { kind: /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : 'text', text: value, value };
};

const mergeOf = (range: string): Grid['merges'][number] => {
  const [, left = 'A', top = '1', right = 'A', bottom = '1'] =
    /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return { left: column(left), top: Number(top) - 1, right: column(right), bottom: Number(bottom) - 1 };
};
