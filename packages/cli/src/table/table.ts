import { padTo, widthOf } from './width.ts';

/** A table for a terminal: the headings, a rule, the rows; the last column is left ragged. */
export const table = (headings: readonly string[], rows: ReadonlyArray<readonly string[]>): string => {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => padTo(row[column] ?? '', width))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return `${[line(headings), rule, ...rows.map(line)].join('\n')}\n`;
};
