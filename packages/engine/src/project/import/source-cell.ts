import type { ColumnMap } from './columns.ts';
import type { ImportField } from './field.ts';
import { address, cellAt, type Grid, type GridCell, type GridMerge } from './grid.ts';
import { isBroken, isPlaceholder } from './placeholder.ts';
import type { Doubt, DoubtCode, ImportParams } from './understood.ts';

/** A sheet with its columns understood: what every reader of fields reads from. */
export type Source = {
  grid: Grid;
  map: ColumnMap;
  mergeAt: (row: number, column: number) => GridMerge | undefined;
};

/** The cell that states a field of a row. */
export type SourceCell = {
  field: ImportField;
  cell: GridCell;
  /** As in the spreadsheet; of the value's own cell, where several rows share a merged one. */
  address: string;
  /** The value stands in another row, of which this row's cell is a merged part. */
  isShared: boolean;
};

/** The cell of a field, through a merge down several rows; null when no column has the field. */
export const sourceCell = (source: Source, row: number, field: ImportField): SourceCell | null => {
  const column = source.map.at.get(field);
  return column === undefined ? null : cellOf(source, row, column, field);
};

/** The same of a column that shares its field with others, as the sources of money do. */
export const cellOf = (
  { grid, mergeAt }: Source,
  row: number,
  column: number,
  field: ImportField,
): SourceCell => {
  const merge = mergeAt(row, column);
  const top = merge && merge.left === column ? merge.top : row;
  return { field, cell: cellAt(grid, top, column), address: address(top, column), isShared: top !== row };
};

/** A doubt about a cell, with what was written and what it is taken for until somebody decides. */
export const doubt = (
  { field, cell, address }: SourceCell,
  code: DoubtCode,
  understoodAs: string,
  params: ImportParams = {},
): Doubt => ({ cell: address, field, code, params, raw: cell.text, understoodAs });

/** Whether a cell says nothing: blank, a placeholder, or broken. The latter two leave a doubt. */
export const nothingIn = (source: SourceCell): { isNothing: boolean; doubts: Doubt[] } => {
  const { cell } = source;
  if (cell.text.trim() === '') return { isNothing: true, doubts: [] };
  if (cell.kind === 'error' && cell.text.startsWith('='))
    return { isNothing: true, doubts: [doubt(source, 'formula-unsaved', '')] };
  if (cell.kind === 'error' || isBroken(cell.text))
    return { isNothing: true, doubts: [doubt(source, 'broken-cell', '')] };
  if (isPlaceholder(cell.text)) return { isNothing: true, doubts: [doubt(source, 'placeholder', '')] };
  return { isNothing: false, doubts: [] };
};
