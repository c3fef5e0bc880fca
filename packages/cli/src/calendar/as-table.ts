import { type YearEntry, entryId } from '@guatu/engine';
import { type Locale, render } from '@guatu/messages';
import { bearerName, type Named } from '../names.ts';
import { table } from '../table/table.ts';
import { noteOf, titleOf, whenOf } from './wording.ts';

const columns = ['when', 'kind', 'what', 'who', 'clause', 'note'] as const;

/** For a terminal; a duty that several bear on one day is one line. */
export const asTable = (
  locale: Locale,
  named: Omit<Named, 'date'>,
  entries: readonly YearEntry[],
  width: number | undefined,
): string => {
  if (entries.length === 0) return `${render(locale, 'cli.calendar.nothing')}\n`;
  const rows = together(entries).map((entry) => [
    whenOf(locale, entry),
    render(locale, `cli.calendar.kind.${entry.kind}`),
    titleOf(locale, entry),
    entry.bearers
      .map((bearer) => bearerName({ ...named, date: entry.date }, bearer))
      .join(render(locale, 'cli.list')),
    entry.clause,
    noteOf(locale, entry),
  ]);
  return table(
    columns.map((column) => render(locale, `cli.calendar.column.${column}`)),
    rows,
    width,
  );
};

const together = (entries: readonly YearEntry[]): YearEntry[] => {
  const lines = new Map<string, YearEntry>();
  for (const entry of entries) {
    const key = `${entry.date} ${entryId({ ...entry, bearers: [] })}`;
    const line = lines.get(key);
    lines.set(key, line ? { ...line, bearers: [...line.bearers, ...entry.bearers] } : entry);
  }
  return [...lines.values()];
};
