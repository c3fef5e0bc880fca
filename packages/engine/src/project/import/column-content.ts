import { cellAt, type Grid, isBlank } from './grid.ts';
import { unitOfWord } from './money.ts';
import { isPlaceholder } from './placeholder.ts';
import { loneNumbering, plainSection } from './section-marker.ts';
import { withoutSpace } from './text.ts';

/** Enough rows to know a column by; a hostile sheet must not make this costly. */
const examinedRows = 500;

/** What stands in a column below `firstRow`, blanks left out. */
export const valuesIn = (grid: Grid, column: number, firstRow: number): string[] =>
  grid.rows
    .slice(firstRow, firstRow + examinedRows)
    .flatMap((row) => withoutSpace(row[column]?.text ?? '') || [])
    .filter((text) => !isPlaceholder(text));

/** Whether a column says in each row what unit its money stands in. */
export const holdsUnits = (values: readonly string[]): boolean =>
  values.length > 0 && values.every((value) => unitOfWord(value) !== null);

/** Whether a column without a heading names stages or kinds of work (前期, 续建 …) and, totals aside, nothing else. */
export const looksLikeNature = (values: readonly string[]): boolean =>
  values.length >= 3 &&
  values.filter((value) => plainSection(value).style === 'stage').length >= values.length * 0.9;

/**
 * The column of a merged heading that really holds its values: 项目名称 is often spread over the number and the name,
 * or over spare columns. Ties go to the left.
 */
export const wordiestColumn = (grid: Grid, left: number, right: number, firstRow: number): number => {
  const rows = Array.from(
    { length: Math.min(examinedRows, grid.rows.length - firstRow) },
    (_, row) => firstRow + row,
  );
  const wordsIn = (column: number): number =>
    rows.filter((row) => {
      const cell = cellAt(grid, row, column);
      return !isBlank(cell) && /\p{L}/u.test(cell.text) && cell.kind === 'text';
    }).length;
  let best = left;
  for (let column = left + 1; column <= right; column++) if (wordsIn(column) > wordsIn(best)) best = column;
  return best;
};

/** Whether a column counts its rows: most of its short values are small numbers, or number sections. */
export const looksLikeNumbering = (values: readonly string[]): boolean => {
  const short = values.filter((value) => value.length <= 8);
  const counted = short.filter(
    (value) => /^\d{1,5}(?:[.-]\d{1,3})?$/.test(value) || loneNumbering(value) !== null,
  );
  return short.length > 0 && counted.length >= short.length * 0.6;
};
