import type { BearerRule, Duty, Mechanism } from '../mechanism/index.ts';
import { slotRuleOf } from '../recurrence/index.ts';
import { type ExplanationStep, step } from './explanation.ts';

/** How a rule comes to whoever bears a duty; whoever is found through somebody else comes after that one. */
export const bearerSteps = (mechanism: Mechanism, rule: Duty['bearer']): ExplanationStep[] =>
  rule === 'not-stated' ? [step('bearer-not-stated')] : stepsOf(mechanism, rule);

const stepsOf = (mechanism: Mechanism, rule: BearerRule): ExplanationStep[] => {
  const { units, posts, groups } = mechanism.organisation;
  const nameIn = (rows: ReadonlyArray<{ id: string; name: string }>, id: string) =>
    rows.find((row) => row.id === id)?.name ?? id;
  if ('post' in rule) return [step('bearer-post', { name: nameIn(posts, rule.post) })];
  if ('unit' in rule) return [step('bearer-unit', { name: nameIn(units, rule.unit) })];
  if ('rota' in rule) {
    return [step('bearer-rota', { name: slotRuleOf(mechanism, rule.rota)?.label.name ?? rule.rota })];
  }
  if ('relation' in rule) return [step('bearer-relation', { relation: rule.relation })];
  if ('liaisonOf' in rule) return [...stepsOf(mechanism, rule.liaisonOf), step('bearer-liaison')];
  if ('principalOf' in rule) return [...stepsOf(mechanism, rule.principalOf), step('bearer-principal')];
  if ('superiorOf' in rule) return [...stepsOf(mechanism, rule.superiorOf), step('bearer-superior')];
  if ('group' in rule.each) return [step('bearer-group', { name: nameIn(groups, rule.each.group) })];
  const { unitKind, post } = rule.each;
  return [
    post === undefined
      ? step('bearer-kind', { kind: unitKind })
      : step('bearer-kind-post', { kind: unitKind, postKind: post }),
  ];
};
