import { supervisionRuleOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { clauseChoices } from './clause-choices.ts';
import { keepsAs } from './policy.ts';

/** What the supervision office chooses from when it enters a matter by hand. */
export async function showEntry(view: View) {
  const rulebook = await rulebookOf(view);
  if (keepsAs(view, rulebook) === null) refuse('not-yours');
  return {
    units: rulebook.organisation.units.map(({ id, name }) => ({ id, name })),
    clauses: clauseChoices(rulebook),
    clause: supervisionRuleOf(rulebook.mechanism).clause,
  };
}
