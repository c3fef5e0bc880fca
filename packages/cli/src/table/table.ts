import { fit, gap } from './fit.ts';
import { padTo, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/**
 * A table for a terminal: the headings, a rule, the rows; the last column is left ragged. Where it is wider than the
 * terminal, the widest columns are set in several lines, and in a very narrow one every row is a paragraph.
 *
 * @param columns how wide the terminal is; a file or another program takes any width
 */
export const table = (
  headings: readonly string[],
  rows: ReadonlyArray<readonly string[]>,
  columns = Number.POSITIVE_INFINITY,
): string => {
  const all = [headings, ...rows];
  const natural = headings.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const widths = columns === Number.POSITIVE_INFINITY ? natural : fit(natural, columns);
  if (widths === null) return `${rows.map((row) => paragraph(row, columns)).join('\n')}\n`;
  const rule = widths.map((width) => '─'.repeat(width)).join(' '.repeat(gap));
  return `${[set(headings, widths), rule, ...rows.map((row) => set(row, widths))].join('\n')}\n`;
};

/** A row in as many lines as its longest cell takes. */
const set = (row: readonly string[], widths: readonly number[]): string => {
  const cells = widths.map((width, column) => wrap(row[column] ?? '', width));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => padTo(cells[column]?.[line] ?? '', width))
      .join(' '.repeat(gap))
      .trimEnd(),
  ).join('\n');
};

/** A row without columns: its first cell, and the others below it one after another. */
const paragraph = ([first = '', ...others]: readonly string[], columns: number): string =>
  [
    ...wrap(first, columns),
    ...wrap(others.filter((cell) => cell !== '').join('  '), columns - gap).map(
      (line) => ' '.repeat(gap) + line,
    ),
  ].join('\n');
