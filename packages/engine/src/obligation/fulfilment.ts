import { obligationId } from './obligation-id.ts';
import type { Fulfilment, Obligation } from './obligation.ts';

type Met = NonNullable<Obligation['fulfilled']>;

/** Looks up when and by whom an obligation was met; the first time counts. */
export const fulfilmentIndex = (
  fulfilments: readonly Fulfilment[],
): ((obligation: Omit<Obligation, 'fulfilled'>) => Met | null) => {
  const first = new Map<string, Met>();
  for (const one of fulfilments) {
    const key = obligationId({ ...one, rule: 'rule' in one ? one.rule : byAction(one.action) });
    const known = first.get(key);
    if (known === undefined || one.at < known.at) first.set(key, { at: one.at, by: one.by });
  }
  return (obligation) =>
    first.get(obligationId(obligation)) ??
    first.get(obligationId({ ...obligation, rule: byAction(obligation.action) })) ??
    null;
};

/** Keeps actions apart from duty ids, which never hold a colon. */
const byAction = (action: string): string => `action:${action}`;
