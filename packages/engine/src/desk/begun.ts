import type { Era } from '../era/index.ts';
import type { Fulfilment } from '../obligation/index.ts';
import type { Arrangement } from '../recurrence/index.ts';

/**
 * Since when the ledger keeps each rhythm, by slot rule: the first day (ISO) that was set for one of its slots, or on
 * which a duty of one was met. What came round before that was done on paper, and nobody is to clear it from a desk.
 */
export const rhythmsBegun = (
  eras: readonly Era[],
  arrangements: readonly Arrangement[],
  fulfilments: readonly Fulfilment[],
): ReadonlyMap<string, string> => {
  const begun = new Map<string, string>();
  const note = (rule: string, on: string) => {
    const known = begun.get(rule);
    if (known === undefined || on < known) begun.set(rule, on);
  };
  for (const { rule, date } of arrangements) if (date !== null) note(rule, date);
  const rhythms = eras.flatMap(({ mechanism }) =>
    mechanism.duties.flatMap((duty) => ('every' in duty ? duty : [])),
  );
  for (const one of fulfilments) {
    const met = rhythms.filter((duty) => ('rule' in one ? duty.id === one.rule : duty.action === one.action));
    for (const { every } of met) note(every, one.at);
  }
  return begun;
};
