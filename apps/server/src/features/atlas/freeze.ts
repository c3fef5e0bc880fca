import type { Act } from '../../http/handler.ts';
import { takeNumber } from '../../ledger/number-register.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { candidatesOf } from './candidates.ts';
import { numberKind, yearOf } from './compile.ts';
import { changeEdition, lockAsSeen, stateAfter } from './edition.ts';
import { handInsOf, stands, unitsAsked } from './hand-ins.ts';
import { mayCompile } from './policy.ts';
import { atlasRuleOf, ruledIn } from './rule.ts';
import { selectProjects } from './select-projects.ts';

/**
 * Freezes the compiled book under its number; from here on it never changes. The number was printed when the book was
 * compiled: had another edition of the year taken it since, `atlas-number-moved` asks to compile again.
 */
export async function freeze(act: Act, input: { month: string; revision: number }) {
  const { tx, server, actor, now, today } = act;
  const jurisdictionId = server.jurisdiction.id;
  const { month } = input;
  const rulebook = ruledIn(await rulebookOf(act), month);
  const rule = atlasRuleOf(rulebook, month) ?? refuse('not-found');
  const as = mayCompile(act, rulebook, rule);
  const edition = await lockAsSeen(act, input);
  const candidates = await candidatesOf(tx, jurisdictionId, month, rule.selection, null);
  const asked = unitsAsked(rule, selectProjects(rulebook, rule.selection, candidates).selected);
  const handIns = await handInsOf(tx, jurisdictionId, [month]);
  const handedIn = new Set(handIns.filter(stands).map(({ unitId }) => unitId));
  const state = stateAfter(edition.state, {
    kind: 'freeze',
    outstanding: [...asked.keys()].filter((unit) => !handedIn.has(unit)).length,
    cutoff: rule.slot.cutoff?.actual ?? null,
    on: today.toString(),
  });
  const number = await takeNumber(tx, jurisdictionId, numberKind, yearOf(month));
  if (number !== edition.printed?.number) refuse('atlas-number-moved', { number });
  const revision = await changeEdition(act, month, edition, actor.personId, {
    state,
    number_year: yearOf(month),
    number_sequence: number,
    frozen_on: today.toString(),
    frozen_at: now.toString(),
    frozen_by: actor.personId,
    frozen_post_id: as,
  });
  act.record({
    subject: ['atlas', month],
    as,
    before: { state: edition.state },
    after: { state, number, files: [edition.pdfFileId, edition.docxFileId, edition.pptxFileId] },
  });
  return { month, revision, state, number };
}
