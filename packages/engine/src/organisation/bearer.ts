import type { BearerRule, Mechanism, NotStated, Relation } from '../mechanism/index.ts';
import { slotRuleOf } from '../recurrence/index.ts';
import { groupMembers, isOfLevel, postsInUnits } from './membership.ts';
import type { Bearer, Organisation, Subject } from './organisation.ts';
import { liaisonOf, portfolioLeadOf } from './portfolio.ts';
import { leadOf } from './turn.ts';

/** What bearers are worked out from: the rules, the people's posts on a day, and the case at hand. */
export type BearerContext = {
  mechanism: Mechanism;
  organisation: Organisation;
  /** ISO date; portfolios and liaison are those of that day. */
  date: string;
  subject?: Subject | undefined;
};

/**
 * The posts and units that a rule names in a case. Empty when the case does not say, e.g. a portfolio lead where
 * nobody has the unit in the portfolio: the checker reports such gaps, and nobody is made to owe by guess.
 */
export const bearersOf = (rule: BearerRule | NotStated, context: BearerContext): Bearer[] => {
  const { mechanism, organisation, date, subject } = context;
  if (rule === 'not-stated') return [];
  if ('post' in rule) return posts([rule.post]);
  if ('unit' in rule) return units([rule.unit]);
  if ('rota' in rule) {
    const turn = slotRuleOf(mechanism, rule.rota);
    if (turn === undefined || subject?.slot?.rule !== turn.id) return [];
    return posts([leadOf(organisation, turn, subject.slot.key)]);
  }
  if ('relation' in rule) return byRelation[rule.relation](context);
  if ('liaisonOf' in rule) {
    const leaders = bearersOf(rule.liaisonOf, context);
    // One deputy may help several leaders, and owes it once.
    return posts([...new Set(leaders.map(({ id }) => liaisonOf(organisation, id, date)))]);
  }
  if ('principalOf' in rule) {
    const inUnits = new Set(bearersOf(rule.principalOf, context).map(({ id }) => id));
    return posts(
      organisation.posts
        .filter(({ kind, unit }) => kind === 'principal' && inUnits.has(unit))
        .map(({ id }) => id),
    );
  }
  if ('superiorOf' in rule) {
    const below = new Set(bearersOf(rule.superiorOf, context).map(({ id }) => id));
    const above = organisation.units.flatMap(({ id, parent }) => (below.has(id) && parent ? parent : []));
    return units([...new Set(above)]);
  }
  if ('group' in rule.each) return groupMembers(mechanism, organisation, rule.each.group, rule.each.role);
  const { post, ...which } = rule.each;
  return post === undefined
    ? units(organisation.units.filter(isOfLevel(mechanism, which)).map(({ id }) => id))
    : posts(postsInUnits(organisation, isOfLevel(mechanism, which), post));
};

type Named = ReadonlyArray<string | null | undefined>;

const bearers =
  (kind: Bearer['kind']) =>
  (ids: Named): Bearer[] =>
    ids.flatMap((id) => (id === null || id === undefined ? [] : { kind, id }));

const posts = bearers('post');
const units = bearers('unit');

const byRelation: Record<Relation, (context: BearerContext) => Bearer[]> = {
  'responsible-unit': ({ subject }) => units([subject?.responsibleUnit]),
  'involved-units': ({ subject }) => units(subject?.involvedUnits ?? []),
  'lead-unit': ({ subject }) => units([subject?.leadUnit]),
  'portfolio-lead': ({ organisation, date, subject }) =>
    subject?.responsibleUnit === undefined
      ? []
      : posts([portfolioLeadOf(organisation, subject.responsibleUnit, date)]),
  chair: ({ subject }) => posts([subject?.chair]),
  'project-leader': ({ subject }) => posts([subject?.projectLeader]),
  'project-helper': ({ subject }) => posts([subject?.projectHelper]),
};
