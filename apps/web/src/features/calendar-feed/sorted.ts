import type { Entry } from './calendar-queries.ts';

/** Entries by the day that they are on; what has no day yet, or several, stands apart. */
export const byDay = (entries: readonly Entry[]) => {
  const days = new Map<string, Entry[]>();
  const windows: Entry[] = [];
  for (const entry of entries) {
    if (entry.from !== entry.until) windows.push(entry);
    else days.set(entry.from, [...(days.get(entry.from) ?? []), entry]);
  }
  return { on: (date: string): readonly Entry[] => days.get(date) ?? [], windows };
};
