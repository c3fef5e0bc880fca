import { findHeadings } from './find-headings.ts';
import { columnLetter, emptyCell, type Grid, isBlank, mergeFinder, widthOf } from './grid.ts';
import { matchHeading } from './match-heading.ts';

/**
 * Tables that stand beside each other on one sheet, under the same headings printed again, each as a sheet of its own with
 * its cells where they were; the lines above belong to all. A sheet with one table is that sheet.
 */
export const tablesBeside = (grid: Grid): Grid[] => {
  const starts = startsOfTables(grid);
  if (starts.first.length < 2) return [grid];
  return starts.first.map((left, at) => {
    const right = starts.first[at + 1] ?? widthOf(grid);
    const inside = (column: number) => column >= left && column < right;
    return {
      ...grid,
      sheet: at === 0 ? grid.sheet : `${grid.sheet} ${columnLetter(left)}:${columnLetter(right - 1)}`,
      rows: grid.rows.map((row, line) =>
        line < starts.headingRow ? row : row.map((cell, column) => (inside(column) ? cell : emptyCell)),
      ),
      merges: grid.merges.filter(({ top, left: from }) => top < starts.headingRow || inside(from)),
    };
  });
};

const startsOfTables = (grid: Grid): { headingRow: number; first: number[] } => {
  const found = findHeadings(grid, mergeFinder(grid));
  const none = { headingRow: 0, first: [] };
  if (!found) return none;
  const words = found.headings.map(({ parts }) => parts.join(''));
  const named = words.flatMap((word, column) => {
    const matched = matchHeading(word);
    return matched?.field === 'name' && matched.match !== 'guessed' ? [column] : [];
  });
  const [first] = named;
  const begins = words.findIndex((word) => word !== '');
  if (first === undefined) return none;
  const before = words.slice(begins, first);
  // One heading merged over the number and the name is no second table.
  const same = named.filter(
    (column) =>
      words[column] === words[first] &&
      before.every((word, at) => words[column - before.length + at] === word) &&
      (column === first || column - first > 1) &&
      grid.rows.some((row, line) => {
        const cell = row[column];
        return line > Math.max(...found.rows) && cell !== undefined && !isBlank(cell);
      }),
  );
  return { headingRow: Math.min(...found.rows), first: same.map((column) => column - before.length) };
};
