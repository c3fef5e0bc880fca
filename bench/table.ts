/** What one part of the measurements found, ready to be printed. */
export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** How it was measured, where the figures do not say so themselves. */
  notes?: readonly string[];
}

/** Prints the table with its first column to the left and figures to the right. */
export function print({ title, columns, rows, notes = [] }: Table): void {
  const all = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('   ');
  const rule = widths.map((width) => '─'.repeat(width)).join('───');
  console.log([`\n${title}`, rule, line(columns), rule, ...rows.map(line), rule, ...notes].join('\n'));
}

export const milliseconds = (value: number): string =>
  `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
export const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(0)} kB`;
export const perSecond = (value: number): string => `${value.toFixed(0)}/s`;
export const times = (value: number): string => `${value.toFixed(2)} ×`;
