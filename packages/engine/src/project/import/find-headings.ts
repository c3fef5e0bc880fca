import { cellAt, type Grid, type GridMerge, isBlank, mergeFinder, widthOf } from './grid.ts';
import { matchHeading } from './match-heading.ts';
import { withoutSpace } from './text.ts';

/** A column's heading words from the top row down, without repeats, and the merged area of the lowest. */
export type Heading = { column: number; parts: readonly string[]; merge: GridMerge | undefined };
export type FoundHeadings = { rows: readonly number[]; headings: readonly Heading[] };

/** Titles, unit lines and dates above a table seldom fill ten rows. */
const searchedRows = 30;
const longestHeading = 30;

/**
 * Where the headings stand: the row, or two rows, in which most fields are recognised, the name among them. Positions
 * count from 0. Null when no row names at least two fields.
 */
export const findHeadings = (grid: Grid): FoundHeadings | null => {
  const mergeAt = mergeFinder(grid);
  const candidates = Array.from({ length: Math.min(searchedRows, grid.rows.length) }, (_, row) => {
    const single = headingsIn(grid, [row], mergeAt);
    return continuesBelow(grid, row, mergeAt)
      ? [headingsIn(grid, [row, row + 1], mergeAt), single]
      : [single];
  }).flat();
  let best: { found: FoundHeadings; score: number } | null = null;
  for (const found of candidates) {
    const score = scoreOf(found);
    if (score > (best?.score ?? 1)) best = { found, score };
  }
  return best?.found ?? null;
};

/** The headings that stand in given rows, as when a person has pointed at them. */
export const headingsIn = (
  grid: Grid,
  rows: readonly number[],
  mergeAt = mergeFinder(grid),
): FoundHeadings => {
  const textAt = (row: number, column: number): string => {
    const merge = mergeAt(row, column);
    const own = cellAt(grid, merge?.top ?? row, merge?.left ?? column);
    if (!isBlank(own) || merge || row === rows.at(-1)) return withoutSpace(own.text);
    return parentToTheLeft(grid, row, column);
  };
  const headings = Array.from({ length: widthOf(grid) }, (_, column) => {
    const parts = rows.map((row) => textAt(row, column)).filter((text) => text !== '');
    return { column, parts: [...new Set(parts)], merge: mergeAt(rows.at(-1) ?? 0, column) };
  });
  return { rows, headings };
};

/** A parent heading that was centred over blank cells instead of merged, provided the column has a child below. */
const parentToTheLeft = (grid: Grid, row: number, column: number): string => {
  const hasChild = (at: number) => !isBlank(cellAt(grid, row + 1, at));
  for (let left = column; left >= 0 && hasChild(left); left--) {
    const cell = cellAt(grid, row, left);
    if (!isBlank(cell)) return withoutSpace(cell.text);
  }
  return '';
};

/**
 * Whether the next row goes on with the headings: it holds only short words, each below a parent spread over several
 * columns, or finishing a word split in two (建设起 + 止年限).
 */
const continuesBelow = (grid: Grid, row: number, mergeAt: ReturnType<typeof mergeFinder>): boolean => {
  if ((grid.rows[row] ?? []).filter((cell) => isNamed(cell.text)).length < 2) return false;
  const below = (grid.rows[row + 1] ?? [])
    .map((cell, column) => ({ cell, column }))
    .filter(({ cell }) => !isBlank(cell));
  if (below.length === 0) return false;
  return below.every(({ cell, column }) => {
    if (cell.kind !== 'text' || withoutSpace(cell.text).length > longestHeading) return false;
    const parent = mergeAt(row, column);
    if (parent && parent.right > parent.left && parent.bottom === row) return true;
    const above = cellAt(grid, row, column);
    if (isBlank(above)) return parentToTheLeft(grid, row, column) !== '';
    const startsAParent =
      isBlank(cellAt(grid, row, column + 1)) && !isBlank(cellAt(grid, row + 1, column + 1));
    return startsAParent || joinsOneWord(above.text, cell.text);
  });
};

const joinsOneWord = (above: string, below: string): boolean => {
  return isNamed(above + below) && !isNamed(above) && !isNamed(below);
};

const isNamed = (text: string): boolean => ['exact', 'synonym'].includes(matchHeading(text)?.match ?? '');

/** Distinct fields recognised, and a little for how surely; nothing without a name or a second field. */
const scoreOf = ({ headings }: FoundHeadings): number => {
  const matched = headings
    .filter(({ parts }) => parts.every((part) => part.length <= longestHeading))
    .flatMap(({ parts }) => matchHeading(parts.join('')) ?? matchHeading(parts.at(-1) ?? '') ?? []);
  const fields = new Set(matched.map(({ field }) => field));
  if (!fields.has('name') || fields.size < 2) return 0;
  return fields.size + matched.filter(({ match }) => match !== 'guessed').length / 100;
};
