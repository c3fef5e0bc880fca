import { inForceSince } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { candidatesOf } from './candidates.ts';
import { handInsOf, stands, unitsAsked } from './hand-ins.ts';
import { atlasRuleOf, ruledIn } from './rule.ts';
import { selectProjects } from './select-projects.ts';

/** A month for which a unit owed its pages of the atlas: by which day, and when it first handed in. ISO dates. */
export interface UnitHandIn {
  unit: string;
  month: string;
  clause: string;
  due: string;
  /** Null while it has not, or after it was sent back. */
  doneOn: string | null;
}

/** The pages that units owed for some months whose edition has a cut-off (三（二）). */
export async function unitHandIns(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  months: readonly string[],
): Promise<UnitHandIn[]> {
  const since = inForceSince(rulebook.eras[0]?.mechanism ?? rulebook.mechanism).slice(0, 7);
  const made = await handInsOf(tx, jurisdictionId, months);
  const found: UnitHandIn[] = [];
  for (const month of months) {
    const rule = month < since ? null : atlasRuleOf(rulebook, month);
    const due = rule?.slot.cutoff?.actual;
    if (rule === null || due === undefined) continue;
    const candidates = await candidatesOf(tx, jurisdictionId, month, rule.selection, null);
    const { selected } = selectProjects(ruledIn(rulebook, month), rule.selection, candidates);
    for (const unit of unitsAsked(rule, selected).keys()) {
      const handIn = made.find((one) => one.month === month && one.unitId === unit);
      const doneOn = stands(handIn) ? handIn.firstOn : null;
      found.push({ unit, month, clause: rule.selection.clause, due, doneOn });
    }
  }
  return found;
}
