import { type YearEntry, entryId } from '@guatu/engine';
import { bearerName, type Named } from '../names.ts';

/** For another program: every entry with its identity, and its bearers by id and name. */
export const asJson = (named: Omit<Named, 'date'>, entries: readonly YearEntry[]): string => {
  const told = entries.map((entry) => ({
    id: entryId(entry),
    ...entry,
    bearers: entry.bearers.map((bearer) => ({
      ...bearer,
      name: bearerName({ ...named, date: entry.date }, bearer),
    })),
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
};
