import type { AtlasOrder } from '@guatu/contract';
import type { Act } from '../../http/handler.ts';
import { nextNumber } from '../../ledger/number-register.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { draftedPreface } from './book.ts';
import { candidatesOf } from './candidates.ts';
import { changeEdition, lockAsSeen, type PrintedEdition, stateAfter } from './edition.ts';
import { editionBefore } from './frozen.ts';
import { inOrder } from './order-projects.ts';
import { mayCompile } from './policy.ts';
import { compilationAsked } from './press.ts';
import { refuseAhead } from './refuse-ahead.ts';
import { atlasRuleOf, listNames, ruledIn } from './rule.ts';
import { selectProjects } from './select-projects.ts';

/** Editions are counted under this name in the number register. */
export const numberKind = 'atlas';

/**
 * Asks for the month's book (三（二）). What it prints is fixed here, with the number that the edition would get now; the
 * press sets it beside, and the person may leave. Asked again, the later one holds.
 */
export async function compile(act: Act, input: { month: string; revision: number; order: AtlasOrder }) {
  const { tx, server, actor } = act;
  const { month, order } = input;
  const rulebook = ruledIn(await rulebookOf(act), month);
  const rule = atlasRuleOf(rulebook, month) ?? refuse('not-found');
  const as = mayCompile(act, rulebook, rule);
  refuseAhead(act, month);
  const edition = await lockAsSeen(act, input);
  const candidates = await candidatesOf(tx, server.jurisdiction.id, month, rule.selection, null);
  const { selected } = selectProjects(rulebook, rule.selection, candidates);
  const state = stateAfter(edition.state, { kind: 'compile', eligible: selected.length });
  const desk = rulebook.organisation.units.find(({ id }) => id === rule.slot.cutoff?.desk);
  const printed: PrintedEdition = {
    county: server.jurisdiction.name,
    number: await nextNumber(tx, server.jurisdiction.id, numberKind, yearOf(month)),
    compiledBy: desk?.name ?? server.jurisdiction.name,
    compiledOn: act.today.toString(),
    preface: edition.preface ?? draftedPreface(rulebook, rule, selected),
    order,
    projects: inOrder(order, listNames(rulebook, rule.selection.lists), selected),
    since: await editionBefore(tx, server.jurisdiction.id, month),
  };
  const revision = await changeEdition(act, month, edition, actor.personId, {
    state,
    printed: JSON.stringify(printed),
    press_step: null,
    press_done: 0,
    press_of: 0,
    failure: null,
  });
  act.record({
    subject: ['atlas', month],
    as,
    before: { state: edition.state },
    after: { state, projects: selected.map(({ id }) => id) },
    announce: { topic: compilationAsked, payload: { month, revision, askedBy: actor.personId } },
  });
  return { month, revision, state };
}

/** The year in which an edition is counted. @example yearOf('2018-05') // 2018 */
export const yearOf = (month: string): number => Number(month.slice(0, 4));
