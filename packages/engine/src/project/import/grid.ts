/** What a cell holds; `error` is a spreadsheet error such as `#REF!`. */
export type GridCellKind = 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/** A cell without its looks. `value` of a date is `YYYY-MM-DD`; `text` is the value written out, untrimmed. */
export type GridCell = { kind: GridCellKind; text: string; value: string | number | boolean | null };

/** A merged area, rows and columns counted from 0, both ends included. The value stands in its top left cell. */
export type GridMerge = { top: number; left: number; bottom: number; right: number };

/** One sheet of a workbook, plain data: rows may differ in length, and a missing cell is an empty one. */
export type Grid = {
  sheet: string;
  hidden: boolean;
  rows: readonly (readonly GridCell[])[];
  merges: readonly GridMerge[];
  /** Rows and columns that the spreadsheet does not show, counted from 0. They are read all the same. */
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
};

export const emptyCell: GridCell = { kind: 'empty', text: '', value: null };

/** Row and column counted from 0; an empty cell outside the grid. */
export const cellAt = (grid: Grid, row: number, column: number): GridCell =>
  grid.rows[row]?.[column] ?? emptyCell;

/** Spaces alone count as nothing written. */
export const isBlank = (cell: GridCell): boolean => cell.text.trim() === '';

/** @example columnLetter(27) // 'AB' */
export const columnLetter = (column: number): string =>
  (column < 26 ? '' : columnLetter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The address people see in the spreadsheet, from positions counted from 0. @example address(16, 3) // 'D17' */
export const address = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`;

/** Columns of the widest row: rows end where their last cell does. */
export const widthOf = (grid: Grid): number =>
  grid.rows.reduce((width, row) => Math.max(width, row.length), 0);

/** Finds the merged area that a cell lies in. Indexed by row, for a long list may have thousands of merges. */
export const mergeFinder = (grid: Grid): ((row: number, column: number) => GridMerge | undefined) => {
  const byRow = new Map<number, GridMerge[]>();
  for (const merge of grid.merges)
    for (let row = merge.top; row <= Math.min(merge.bottom, grid.rows.length - 1); row++) {
      const merges = byRow.get(row);
      if (merges) merges.push(merge);
      else byRow.set(row, [merge]);
    }
  return (row, column) => byRow.get(row)?.find(({ left, right }) => column >= left && column <= right);
};
