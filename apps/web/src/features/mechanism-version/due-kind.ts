import type { DueRule, Duty, Mechanism } from '@guatu/engine';

/** The ways of stating a limit that a form knows. */
export const formKinds = ['not-stated', 'slot', 'cutoff', 'slip', 'within', 'ahead'] as const;
export type FormKind = (typeof formKinds)[number];

/** How a limit is stated; `other` for what a form would not show in full. */
export const dueKindOf = (due: DueRule): FormKind | 'other' => {
  if (due === 'not-stated') return due;
  const keys = Object.keys(due);
  const only = (...known: string[]) => keys.every((key) => known.includes(key));
  if ('by' in due) {
    if (due.by === 'slip') return only('by') ? 'slip' : 'other';
    return only('by', 'of', 'at') ? due.by : 'other';
  }
  if ('within' in due)
    return only('within', 'days', 'at', 'shift') && isCount(due.within) ? 'within' : 'other';
  return 'ahead' in due && only('ahead', 'days', 'of', 'at', 'shift') ? 'ahead' : 'other';
};

const isCount = (within: unknown): boolean => typeof within === 'number';

/** The ways that make sense for a duty: what no slot brings round has no slot of its own to be due by. */
export const dueKinds = ({ slots }: Mechanism, duty: Duty): FormKind[] =>
  formKinds.filter((kind) => {
    if (kind === 'cutoff') return slots.some(({ cutoff }) => cutoff !== undefined);
    if (kind === 'slot') return slots.length > 0;
    if (kind === 'slip') return 'upon' in duty;
    return kind !== 'ahead' || 'every' in duty;
  });

/** A limit of that kind to begin with. */
export const dueOfKind = (kind: FormKind, { slots }: Mechanism, duty: Duty): DueRule => {
  switch (kind) {
    case 'not-stated':
      return kind;
    case 'slip':
      return { by: kind };
    case 'within':
      return { within: 5, days: 'working' };
    case 'ahead':
      return { ahead: 3, days: 'working' };
    case 'slot':
    case 'cutoff': {
      const fitting = slots.filter(({ cutoff }) => kind === 'slot' || cutoff !== undefined);
      const own = 'every' in duty && fitting.some(({ id }) => id === duty.every);
      const [first] = fitting;
      return own || first === undefined ? { by: kind } : { by: kind, of: first.id };
    }
  }
};
