import type { Phrase } from '@guatu/contract';
import type { BearerRule, GovernmentLevel, Membership, UnitKind } from '@guatu/engine';
import type { Names } from './names.ts';
import { say } from './phrase.ts';

/** Who bears a duty or attends, as the rule says it; a case later fills in who that is. */
export const party = (rule: BearerRule, names: Names): Phrase => {
  if ('post' in rule) return names.post(rule.post);
  if ('unit' in rule) return names.unit(rule.unit);
  if ('rota' in rule) return say('rota', { of: names.slot(rule.rota) });
  if ('relation' in rule) return say(`relation.${rule.relation}`);
  if ('liaisonOf' in rule) return say('liaison', { of: party(rule.liaisonOf, names) });
  if ('principalOf' in rule) return say('principal', { of: party(rule.principalOf, names) });
  if ('superiorOf' in rule) return say('superior', { of: party(rule.superiorOf, names) });
  if ('group' in rule.each) {
    const group = names.group(rule.each.group);
    return rule.each.role === undefined ? group : say(`role.${rule.each.role}`, { of: group });
  }
  const each = eachUnit(rule.each);
  return rule.each.post === undefined ? each : say(`posts.${rule.each.post}`, { of: each });
};

export const parties = (rules: readonly BearerRule[] | undefined, names: Names): Phrase[] =>
  (rules ?? []).map((rule) => party(rule, names));

/** A seat in a group: one post or unit, or posts and units by rule. */
export const seat = (membership: Membership, names: Names): Phrase => {
  if (typeof membership === 'string') return names.post(membership);
  if ('unit' in membership) return names.unit(membership.unit);
  const { each } = membership;
  const whose = 'unit' in each ? names.unit(each.unit) : eachUnit(each);
  return each.post === undefined ? whose : say(`posts.${each.post}`, { of: whose });
};

const eachUnit = ({
  unitKind,
  level,
}: {
  unitKind: UnitKind;
  level?: GovernmentLevel | undefined;
}): Phrase => {
  const of = say(`unit-kind.${unitKind}`);
  return level === undefined
    ? say('each-unit', { of })
    : say('each-unit-of', { level: say(`level.${level}`), of });
};
