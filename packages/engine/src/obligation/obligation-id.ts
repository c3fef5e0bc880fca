import type { Obligation } from './obligation.ts';

/** What an obligation is known by: duty, slot and bearer, and never its date. */
export const obligationId = ({ rule, slot, bearer }: Pick<Obligation, 'rule' | 'slot' | 'bearer'>): string =>
  `${rule}/${slot}/${bearer.kind}:${bearer.id}`;
