import type { Changed } from '@guatu/contract';

/** PostgreSQL's channel on which every server of a county hears what was committed. */
export const changesOf = (jurisdictionId: string): string => `changes:${jurisdictionId}`;

/** A notice holds 8000 bytes; an entry has at most about 100. */
const most = 60;

/**
 * What changed, for whoever listens: kinds and ids, no content. A command that changes more than a notice holds is told
 * by kinds alone; null where nothing changed.
 */
export function noticeOf(subjects: readonly (readonly [kind: string, id: string])[]): string | null {
  if (subjects.length === 0) return null;
  const changed: Changed[] =
    subjects.length <= most
      ? [...subjects]
      : [...new Set(subjects.map(([kind]) => kind))].map((kind) => [kind]);
  return JSON.stringify(changed);
}
