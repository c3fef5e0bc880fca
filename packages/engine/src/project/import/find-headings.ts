import { cellAt, type Grid, type GridMerge, isBlank, mergeFinder, widthOf } from './grid.ts';
import { isHeadingWord, matchHeading } from './match-heading.ts';
import { withoutSpace } from './text.ts';

/** A column's heading words from the top row down, without repeats, and the merged area of the lowest. */
export type Heading = { column: number; parts: readonly string[]; merge: GridMerge | undefined };
export type FoundHeadings = { rows: readonly number[]; headings: readonly Heading[] };

type MergeAt = ReturnType<typeof mergeFinder>;

/** Explanations above a table may fill pages. */
const searchedRows = 300;
const longestHeading = 30;
const deepestHeadings = 4;

/**
 * Where the headings of the first table stand: the row, or up to four rows, in which most fields are recognised, the
 * name among them. Positions count from 0. Null when no row names at least two fields.
 */
export const findHeadings = (grid: Grid, mergeAt: MergeAt): FoundHeadings | null => {
  const scored = Array.from({ length: Math.min(searchedRows, grid.rows.length) }, (_, row) =>
    headingsFrom(grid, row, mergeAt),
  ).filter(({ score }) => score > 1);
  const best = Math.max(0, ...scored.map(({ score }) => score));
  // The second table of a sheet may have more columns than the first.
  return scored.find(({ score }) => score >= best * 0.6)?.found ?? null;
};

/** The headings that begin at a row, with the rows below that go on with them, and how much they say. */
const headingsFrom = (grid: Grid, row: number, mergeAt: MergeAt): { found: FoundHeadings; score: number } => {
  const rows = [row];
  if (continuesBelow(grid, row, mergeAt)) {
    rows.push(row + 1);
    while (rows.length < deepestHeadings && isBelowParents(grid, row + rows.length - 1, mergeAt))
      rows.push(row + rows.length);
  }
  const [longest, ...shorter] = rows
    .map((_, at) => headingsIn(grid, rows.slice(0, at + 1), mergeAt))
    .reverse();
  let found = longest ?? headingsIn(grid, [row], mergeAt);
  for (const one of shorter) if (fieldsOf(one) > fieldsOf(found)) found = one;
  return { found, score: scoreOf(found) };
};

/** The headings printed again further down, for another table or the next page. */
export const headingsBelow = (grid: Grid, firstRow: number, mergeAt: MergeAt): FoundHeadings[] => {
  const later: FoundHeadings[] = [];
  const known = new Map<string, boolean>();
  const isWord = (text: string): boolean => {
    const is = known.get(text) ?? isHeadingWord(text);
    known.set(text, is);
    return is;
  };
  for (let row = firstRow; row < grid.rows.length; row++) {
    const words = (grid.rows[row] ?? []).filter(({ kind, text }) => kind === 'text' && isWord(text));
    if (words.length < 3) continue;
    const { found, score } = headingsFrom(grid, row, mergeAt);
    if (score < 3) continue;
    later.push(found);
    row = Math.max(...found.rows);
  }
  return later;
};

/** The headings that stand in given rows, as when a person has pointed at them. */
export const headingsIn = (grid: Grid, rows: readonly number[], mergeAt: MergeAt): FoundHeadings => {
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
const continuesBelow = (grid: Grid, row: number, mergeAt: MergeAt): boolean => {
  if ((grid.rows[row] ?? []).filter((cell) => isNamed(cell.text)).length < 2) return false;
  const below = shortWordsBelow(grid, row);
  return below.every(({ cell, column }) => {
    if (isUnitAlone(cell.text) || isParent(mergeAt(row, column), row)) return true;
    const above = cellAt(grid, row, column);
    if (isBlank(above)) return parentToTheLeft(grid, row, column) !== '';
    const startsAParent =
      isBlank(cellAt(grid, row, column + 1)) && !isBlank(cellAt(grid, row + 1, column + 1));
    return startsAParent || joinsOneWord(above.text, cell.text);
  })
    ? below.length > 0
    : false;
};

/** Whether every word of the next row stands below a parent of this one, or is a unit: a third row of headings. */
const isBelowParents = (grid: Grid, row: number, mergeAt: MergeAt): boolean => {
  const below = shortWordsBelow(grid, row);
  return (
    below.length > 1 &&
    below.every(
      ({ cell, column }) =>
        isUnitAlone(cell.text) ||
        isParent(mergeAt(row, column), row) ||
        isCentredParent(grid, row, column, mergeAt),
    )
  );
};

/** The same of a parent that was centred over blank cells; a lone word below a word is a row of a project. */
const isCentredParent = (grid: Grid, row: number, column: number, mergeAt: MergeAt): boolean => {
  if (mergeAt(row, column)) return false;
  const spreads =
    isBlank(cellAt(grid, row, column)) ||
    (isBlank(cellAt(grid, row, column + 1)) && !isBlank(cellAt(grid, row + 1, column + 1)));
  return spreads && parentToTheLeft(grid, row, column) !== '';
};

/** `（亿元）` on a row of its own below the heading that it belongs to. */
const isUnitAlone = (text: string): boolean =>
  /^[(（]?(?:单位[:：]?)?(?:亿元|万元|千元|元|个|项|%|％)[)）]?$/.test(withoutSpace(text));

const isParent = (merge: GridMerge | undefined, row: number): boolean =>
  merge !== undefined && merge.right > merge.left && merge.bottom === row;

/** The cells of the row below, or none where one of them is no short word. */
const shortWordsBelow = (grid: Grid, row: number) => {
  const below = (grid.rows[row + 1] ?? [])
    .map((cell, column) => ({ cell, column }))
    .filter(({ cell }) => !isBlank(cell));
  const short = below.every(
    ({ cell }) => cell.kind === 'text' && withoutSpace(cell.text).length <= longestHeading,
  );
  return short ? below : [];
};

const joinsOneWord = (above: string, below: string): boolean =>
  isNamed(above + below) && !isNamed(above) && !isNamed(below);

const isNamed = (text: string): boolean => ['exact', 'synonym'].includes(matchHeading(text)?.match ?? '');

const matchedIn = ({ headings }: FoundHeadings) =>
  headings
    .filter(({ parts }) => parts.every((part) => part.length <= longestHeading))
    .flatMap(({ parts }) => matchHeading(parts.join('')) ?? matchHeading(parts.at(-1) ?? '') ?? []);

const fieldsOf = (found: FoundHeadings): number => new Set(matchedIn(found).map(({ field }) => field)).size;

/** Distinct fields recognised, and a little for how surely; nothing without a name or a second field. */
const scoreOf = (found: FoundHeadings): number => {
  const matched = matchedIn(found);
  const fields = new Set(matched.map(({ field }) => field));
  if (!fields.has('name') || fields.size < 2) return 0;
  return fields.size + matched.filter(({ match }) => match !== 'guessed').length / 100;
};
