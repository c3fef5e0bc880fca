import { type BearerRule, inForceSince, type Mechanism } from '../mechanism/index.ts';
import {
  type Bearer,
  bearersOf,
  leaderPosts,
  type Organisation,
  type Subject,
} from '../organisation/index.ts';
import { answering } from './coverage.ts';
import { leadInRota, type Slot, slotRuleOf } from '../recurrence/index.ts';
import type { Checked } from './remark.ts';

/** Whoever a rule names in a case, by the organisation as the document publishes it. */
export const namedBy = (
  { mechanism, organisation, from }: Checked,
  rule: BearerRule,
  subject?: Subject,
): Bearer[] => {
  const since = inForceSince(mechanism);
  return bearersOf(rule, { mechanism, organisation, date: from > since ? from : since, subject });
};

/** Tells whom a rule names at a slot. Only whose turn it is changes from one slot to the next, so each turn is asked once. */
export const namedAt = (
  checked: Checked,
  rule: BearerRule,
): ((slot: Pick<Slot, 'rule' | 'key'>) => Bearer[]) => {
  const known = new Map<string, Bearer[]>();
  return ({ rule: slot, key }) => {
    const turn = `${slot} ${turnIn(checked.mechanism, rule, key)}`;
    const named = known.get(turn) ?? namedBy(checked, rule, { slot: { rule: slot, key } });
    known.set(turn, named);
    return named;
  };
};

const turnIn = (mechanism: Mechanism, rule: BearerRule, key: string): string => {
  const inner = 'liaisonOf' in rule ? rule.liaisonOf : rule;
  const rota = 'rota' in inner ? slotRuleOf(mechanism, inner.rota) : undefined;
  return (rota && leadInRota(rota, key)) ?? '';
};

/**
 * Cases of every kind that a document can mean: one for each unit that answers for projects, and one for each leader who
 * can chair a meeting or be named for a project. A rule that names nobody in any of them never will.
 */
export const someCases = (mechanism: Mechanism, organisation: Organisation): Subject[] => {
  const all = organisation.units.map(({ id }) => id);
  const units = organisation.units.flatMap(({ id, kind }) => (answering.has(kind) ? id : []));
  const [anyUnit = 'a-unit'] = units.length > 0 ? units : all;
  const leaders = leaderPosts(mechanism, organisation);
  const [anyLeader = 'a-leader'] = leaders;
  return [
    ...(units.length > 0 ? units : all).map((unit) => caseOf(unit, anyLeader)),
    ...leaders.map((leader) => caseOf(anyUnit, leader)),
    caseOf(anyUnit, anyLeader),
  ];
};

const caseOf = (unit: string, leader: string): Subject => ({
  responsibleUnit: unit,
  involvedUnits: [unit],
  leadUnit: unit,
  chair: leader,
  projectLeader: leader,
  projectHelper: leader,
});
