import type { Bearer, Obligation, ObligationChanges } from '@guatu/engine';

/** What changes for one bearer in one duty: the slots that come, go or move. */
export type DutyChange = {
  kind: keyof ObligationChanges;
  rule: string;
  /** Days by which it is owed, before and after; null without a limit. */
  days: Array<{ slot: string; before: string | null; after: string | null }>;
};

/** What changes, by whom it changes for; those for whom just the same changes stand together. */
export const changesByBearer = ({
  appear,
  vanish,
  move,
}: ObligationChanges): Array<{ bearers: Bearer[]; changes: DutyChange[] }> => {
  const all = [
    ...appear.map((one) => ({ kind: 'appear' as const, one, before: null, after: dayOf(one) })),
    ...vanish.map((one) => ({ kind: 'vanish' as const, one, before: dayOf(one), after: null })),
    ...move.map((moved) => ({
      kind: 'move' as const,
      one: moved.after,
      before: dayOf(moved.before),
      after: dayOf(moved.after),
    })),
  ];
  const bearers = new Map<string, { bearer: Bearer; changes: Map<string, DutyChange> }>();
  for (const { kind, one, before, after } of all) {
    const { bearer, rule, slot } = one;
    const key = `${bearer.kind}:${bearer.id}`;
    const { changes } = bearers.get(key) ?? { changes: new Map<string, DutyChange>() };
    const change = changes.get(`${kind} ${rule}`) ?? { kind, rule, days: [] };
    changes.set(`${kind} ${rule}`, { ...change, days: [...change.days, { slot, before, after }] });
    bearers.set(key, { bearer, changes });
  }
  return together(
    [...bearers.values()].map(({ bearer, changes }) => ({ bearer, changes: [...changes.values()] })),
  );
};

const dayOf = ({ due }: Obligation): string | null => due?.date ?? null;

const together = (
  each: ReadonlyArray<{ bearer: Bearer; changes: DutyChange[] }>,
): Array<{ bearers: Bearer[]; changes: DutyChange[] }> => {
  const alike = new Map<string, { bearers: Bearer[]; changes: DutyChange[] }>();
  for (const { bearer, changes } of each) {
    const key = JSON.stringify(changes);
    alike.set(key, { bearers: [...(alike.get(key)?.bearers ?? []), bearer], changes });
  }
  return [...alike.values()];
};
