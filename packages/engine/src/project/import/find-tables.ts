import { type FoundHeadings, headingsBelow } from './find-headings.ts';
import { type Grid, isBlank, type mergeFinder } from './grid.ts';
import { isTitleLine, type Preamble, readPreamble } from './preamble.ts';
import { loneNumbering, plainSection, sectionMarker } from './section-marker.ts';
import type { IgnoredReason } from './understood.ts';

/** A table of the sheet: its headings, the line after its last row, and the rows in it known for no projects. */
export type Table = {
  headings: FoundHeadings;
  preamble: Preamble;
  /** Row after the headings, and after the last row; from 0. */
  first: number;
  end: number;
  /** Headings printed again on the next page, with the titles above them. */
  reprinted: ReadonlyMap<number, IgnoredReason>;
};

/** The tables of a sheet one below the other. Headings printed again in the same order are no new table. */
export const tablesIn = (
  grid: Grid,
  headings: FoundHeadings,
  mergeAt: ReturnType<typeof mergeFinder>,
): Table[] => {
  const first = Math.max(...headings.rows) + 1;
  const tables: (Table & { reprinted: Map<number, IgnoredReason> })[] = [
    {
      headings,
      preamble: readPreamble(grid, 0, Math.min(...headings.rows)),
      first,
      end: grid.rows.length,
      reprinted: new Map(),
    },
  ];
  for (const found of headingsBelow(grid, first, mergeAt)) {
    const last = tables.at(-1);
    const top = Math.min(...found.rows);
    const preamble = readPreamble(grid, topOfPreamble(grid, top), top);
    if (!last) continue;
    if (wordsOf(found) === wordsOf(last.headings) && preamble.unit === null) {
      for (const row of found.rows) last.reprinted.set(row, 'repeated-heading');
      for (const [row, reason] of preamble.rows) last.reprinted.set(row, reason);
      continue;
    }
    last.end = Math.min(top, ...preamble.rows.keys());
    tables.push({
      headings: found,
      preamble,
      first: Math.max(...found.rows) + 1,
      end: grid.rows.length,
      reprinted: new Map(),
    });
  }
  return tables;
};

const wordsOf = ({ headings }: FoundHeadings): string =>
  headings.map(({ column, parts }) => (parts.length === 0 ? '' : `${column}${parts.join('')}`)).join('|');

/** The first of the lines right above headings that are titles, attachment numbers or lines with the unit. */
const topOfPreamble = (grid: Grid, headingRow: number): number => {
  let top = headingRow;
  for (let row = headingRow - 1; row >= 0; row--) {
    const cells = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell));
    if (cells.length === 0) continue;
    if (cells.length > 3 || cells.some(({ text }) => opensSection(text))) break;
    if (!cells.some(({ text }) => isTitleLine(text))) break;
    top = row;
  }
  return top;
};

/** A section right above headings printed again is no title of theirs: `二、前期项目`, `二 | 新建项目（2项）`. */
const opensSection = (text: string): boolean =>
  sectionMarker(text) !== null || loneNumbering(text) !== null || plainSection(text).declaredCount !== null;
