import { bearerName, type Named } from '../names.ts';
import { type Entry, identityOf } from './entry.ts';

/** For another program: every entry with its identity, and its bearers by id and name. */
export const asJson = (named: Omit<Named, 'date'>, entries: readonly Entry[]): string => {
  const told = entries.map((entry) => ({
    id: identityOf(entry),
    ...entry,
    bearers: entry.bearers.map((bearer) => ({
      ...bearer,
      name: bearerName({ ...named, date: entry.date }, bearer),
    })),
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
};
