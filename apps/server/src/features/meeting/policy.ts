import { type Action, bearersOf, meetingRuleOf, type Subject } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { bearersIn, entitledAs, leadOfSlot, ruledAt, type Rulebook } from '../mechanism/index.ts';

type Who = Pick<View, 'actor' | 'today'>;

/** As much of a meeting as decides who may: its slot, and for a leader's own meeting the problems before it. */
export interface MeetingAt {
  readonly rule: string;
  readonly key: string;
  readonly cases?: readonly Subject[];
}

/** The post under which somebody may do it at a meeting, or null. */
export type Policy = (who: Who, rulebook: Rulebook, at: MeetingAt) => string | null;

const byDuty = (action: Action, who: Who, rulebook: Rulebook, { rule, key }: MeetingAt) =>
  entitledAs(action, who, rulebook, { slot: { rule, key } });

/**
 * Whoever convenes, and the office that sees to it (二（二）1); where the mechanism does not say who, whoever chairs and
 * the office that takes down what is decided.
 */
export const convenesAs: Policy = (who, rulebook, at) => {
  if (isLeadersOwn(rulebook, at)) return holdsAs(who, rulebook, at);
  return (
    conveningAt(rulebook, at)
      .map((action) => byDuty(action, who, rulebook, at))
      .find(Boolean) ??
    (saysWhoConvenes(rulebook, at) ? null : (chairsAs(who, rulebook, at) ?? recordsAs(who, rulebook, at)))
  );
};

/** The office that takes down what is decided (二（二）4（2）); a leader's own meeting, the leader or who prepares it. */
export const recordsAs: Policy = (who, rulebook, at) =>
  isLeadersOwn(rulebook, at) ? holdsAs(who, rulebook, at) : byDuty('record-decisions', who, rulebook, at);

const isLeadersOwn = (rulebook: Rulebook, at: MeetingAt): boolean =>
  meetingRuleOf(ruledAt(rulebook, at).mechanism, at.rule)?.kind === 'special-topic-meeting';

/** The leader in whose portfolio all of the problems are, and whoever the mechanism names beside (二（二）3). */
function holdsAs(who: Who, rulebook: Rulebook, { cases = [] }: MeetingAt): string | null {
  const [first, ...others] = cases.map((one) => entitledAs('hold-special-meeting', who, rulebook, one));
  return first !== undefined && others.every((one) => one !== null) ? first : null;
}

/** Whether the mechanism itself says whose duty it is to convene such meetings. */
export const saysWhoConvenes = (rulebook: Rulebook, at: MeetingAt): boolean =>
  convenings(rulebook, at).length > 0;

/** Whether convening it is the duty of whoever asks, who then has it among the duties of the desk. */
export function owesToConvene({ actor, today }: Who, rulebook: Rulebook, at: MeetingAt): boolean {
  const { mechanism, organisation } = ruledAt(rulebook, at);
  const subject = { slot: { rule: at.rule, key: at.key } };
  return convenings(rulebook, at)
    .flatMap(({ bearer }) => bearersOf(bearer, { mechanism, organisation, date: today.toString(), subject }))
    .some(({ kind, id }) => actor.posts.some((post) => (kind === 'post' ? post.id : post.unitId) === id));
}

const convenings = (rulebook: Rulebook, at: MeetingAt) =>
  ruledAt(rulebook, at).mechanism.duties.filter(
    (duty) =>
      conveningAt(rulebook, at).includes(duty.action) && (!('every' in duty) || duty.every === at.rule),
  );

/**
 * The duties by which a meeting gets its day: a ground-breaking has it from whoever organises it (二（四）1), a tour from
 * whose turn it is, from who plans it, and from the office that enters it for them (二（三）1, 3); in a month that is
 * nobody's, from who sets any meeting's.
 */
function conveningAt(rulebook: Rulebook, at: MeetingAt): readonly Action[] {
  const kind = meetingRuleOf(ruledAt(rulebook, at).mechanism, at.rule)?.kind;
  if (kind === 'groundbreaking') return ['convene-meeting', 'organise-groundbreaking'];
  return kind === 'site-tour' && leadOfSlot(rulebook, at) !== null
    ? ['lead-tour', 'plan-tour', 'convene-meeting', 'record-decisions']
    : ['convene-meeting'];
}

function chairsAs({ actor, today }: Who, rulebook: Rulebook, at: MeetingAt): string | null {
  const chairs = chairsOf(ruledAt(rulebook, at), at, today.toString());
  return actor.posts.find(({ id }) => chairs.includes(id))?.id ?? null;
}

/**
 * The posts of which any one may chair (二（二）1): those that the rule names; for a leader's own meeting the leader of
 * every problem; of a rota, whose turn it is (二（三）3); and where the rule names nobody, any leader of the government.
 */
export function chairsOf(
  rulebook: Rulebook,
  { rule, key, cases = [] }: Pick<MeetingAt, 'rule' | 'cases'> & Partial<Pick<MeetingAt, 'key'>>,
  date: string,
): string[] {
  const { mechanism, organisation } = rulebook;
  const known = meetingRuleOf(mechanism, rule);
  if (known?.kind === 'special-topic-meeting') {
    const leaders = cases.map((one) =>
      bearersIn(rulebook, 'hold-special-meeting', one, date).map(({ id }) => id),
    );
    return (leaders[0] ?? []).filter((post) => leaders.every((some) => some.includes(post)));
  }
  if (known?.rota) {
    const leads =
      key === undefined
        ? known.rota.map(({ lead }) => lead)
        : [leadOfSlot(rulebook, { rule, key }) ?? []].flat();
    if (leads.length > 0) return [...new Set(leads)];
  }
  if (!known?.chair) return leadersOf(organisation);
  return known.chair
    .flatMap((chair) => bearersOf(chair, { mechanism, organisation, date }))
    .flatMap(({ kind, id }) => (kind === 'post' ? id : []));
}

function leadersOf({ units, posts }: Rulebook['organisation']): string[] {
  const governments = new Set(units.flatMap(({ id, kind }) => (kind === 'government' ? id : [])));
  return posts
    .filter(({ unit, kind }) => governments.has(unit) && (kind === 'principal' || kind === 'leader'))
    .map(({ id }) => id);
}
