/** What the form to publish knows of a draft. `today` and `effectiveFrom` are ISO days, the latter perhaps empty. */
export type Readiness = {
  readonly changed: boolean;
  readonly stale: boolean;
  readonly broken: boolean;
  readonly effectiveFrom: string;
  readonly today: string;
  readonly note: string;
};

/** The first thing that keeps a draft from being published, in the order in which one would see to it; null where nothing does. */
export const obstacleTo = ({ changed, stale, broken, effectiveFrom, today, note }: Readiness) => {
  if (!changed) return 'unchanged';
  if (stale) return 'stale';
  if (broken) return 'broken';
  if (effectiveFrom === '') return 'undated';
  if (effectiveFrom < today) return 'past';
  return note.trim() === '' ? 'unexplained' : null;
};
