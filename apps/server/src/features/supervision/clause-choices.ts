import { supervisionRuleOf } from '@guatu/engine';
import type { Rulebook } from '../mechanism/index.ts';

/** The clauses that a matter can rest on: the one that sets up supervision, then those of the document in its order. */
export function clauseChoices({ mechanism }: Rulebook): { clause: string; says: string }[] {
  const { clause, says } = supervisionRuleOf(mechanism);
  const others = mechanism.clauses.filter(({ id }) => id !== clause);
  return [{ clause, says }, ...others.map(({ id, says: words }) => ({ clause: id, says: words }))];
}
