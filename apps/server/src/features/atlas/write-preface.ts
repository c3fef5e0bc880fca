import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { changeEdition, lockAsSeen, stateAfter } from './edition.ts';
import { mayCompile } from './policy.ts';
import { atlasRuleOf, ruledIn } from './rule.ts';

interface WritePreface {
  month: string;
  revision: number;
  preface: string;
}

/** Puts the desk's own words in place of the drafted preface. A book that was compiled before has to be compiled again. */
export async function writePreface(act: Act, input: WritePreface) {
  const { month, preface } = input;
  const rulebook = ruledIn(await rulebookOf(act), month);
  const rule = atlasRuleOf(rulebook, month) ?? refuse('not-found');
  const as = mayCompile(act, rulebook, rule);
  const edition = await lockAsSeen(act, input);
  const state = stateAfter(edition.state, { kind: 'write-preface' });
  const revision = await changeEdition(act, month, edition, act.actor.personId, { state, preface });
  act.record({ subject: ['atlas', month], as, before: { preface: edition.preface }, after: { preface } });
  return { month, revision, state };
}
