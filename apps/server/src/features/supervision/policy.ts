import {
  type Action,
  actsFor,
  bearersOf,
  type Subject,
  type SupervisionMove,
  supervisionRuleOf,
} from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { entitledAs, type Rulebook } from '../mechanism/index.ts';

type Who = Pick<View, 'actor' | 'today'>;

/** The units that have to do with an item. */
export interface ItemUnits {
  readonly lead: string;
  readonly assisting: readonly string[];
}

/** The post under which somebody may do it to an item, or null. */
export type Policy = (who: Who, rulebook: Rulebook, units: ItemUnits) => string | null;

const byDuty =
  (action: Action): Policy =>
  (who, rulebook, units) =>
    entitledAs(action, who, rulebook, subjectOf(units));

/** The lead unit takes note of what it has to do (二（二）4（3）). */
export const acknowledgesAs = byDuty('acknowledge-decision');
/** The lead unit reports the whole done. */
export const carriesOutAs = byDuty('carry-out-decision');
/** The lead unit reports in writing that a limit cannot be kept. */
export const asksAs = byDuty('request-extension');
/** The supervision office verifies, sends back and reopens. */
export const verifiesAs = byDuty('verify-decision');

/** The register is kept by the office that follows up (三（三）); without one, by whoever verifies. */
export const keepsAs = ({ actor, ...who }: Who, rulebook: Rulebook): string | null => {
  const { supervision } = rulebook.mechanism;
  if (supervision === 'not-stated') return entitledAs('verify-decision', { actor, ...who }, rulebook);
  const office = { kind: 'unit', id: supervision.by } as const;
  return heldBy(actor).find((post) => actsFor(rulebook.organisation, post, office)) ?? null;
};

/** An assisting unit reports its own part; so each has at most one unit to report for. */
export const assistsAs: Policy = ({ actor }, { organisation }, { assisting }) =>
  heldBy(actor).find((post) =>
    assisting.some((unit) => actsFor(organisation, post, { kind: 'unit', id: unit })),
  ) ?? null;

/** An assisting unit's own part is nobody's who answers for the whole. */
const partAs: Policy = (...of) => (carriesOutAs(...of) === null ? assistsAs(...of) : null);

/** The assisting unit for which a post acts. */
export const assistingUnit = ({ organisation }: Rulebook, as: string, { assisting }: ItemUnits): string =>
  assisting.find((id) => actsFor(organisation, as, { kind: 'unit', id })) ?? refuse('not-yours');

/** Requests are looked at first by whom the mechanism names for it, if it names anybody. */
export const reviewsAs: Policy = (who, rulebook, units) =>
  namedAs(who, rulebook, units, supervisionRuleOf(rulebook.mechanism).extension.reviewedBy ?? 'not-stated');

/** Extensions are answered by whom the mechanism names for it. */
export const answersAs: Policy = (who, rulebook, units) => {
  const { decidedBy } = supervisionRuleOf(rulebook.mechanism).extension;
  return decidedBy === 'not-stated'
    ? byDuty('decide-extension')(who, rulebook, units)
    : namedAs(who, rulebook, units, decidedBy);
};

/** The post under which somebody is among those whom a rule names in a case, or null. */
const namedAs = (
  who: Who,
  { mechanism, organisation }: Rulebook,
  units: ItemUnits,
  rule: Parameters<typeof bearersOf>[0],
): string | null => {
  const date = who.today.toString();
  const named = bearersOf(rule, { mechanism, organisation, date, subject: subjectOf(units) });
  return (
    heldBy(who.actor).find((post) => named.some((bearer) => actsFor(organisation, post, bearer))) ?? null
  );
};

const sendsPartBackAs: Policy = (who, rulebook, units) =>
  units.assisting.length > 0 ? verifiesAs(who, rulebook, units) : null;

/**
 * Whether somebody belongs to a unit that has a part in an item, by another post than those of the unit in whose name
 * it is judged: nobody verifies the work of a unit of one's own.
 */
export const isOwnUnits = (
  { actor }: Pick<Who, 'actor'>,
  { organisation }: Rulebook,
  { lead, assisting }: ItemUnits,
  as: string,
): boolean =>
  [lead, ...assisting].some((id) => {
    const unit = { kind: 'unit', id } as const;
    return (
      !actsFor(organisation, as, unit) && heldBy(actor).some((post) => actsFor(organisation, post, unit))
    );
  });

export const policyOf: Record<SupervisionMove['kind'], Policy> = {
  acknowledge: acknowledgesAs,
  'report-back': carriesOutAs,
  'acknowledge-part': partAs,
  'report-part': partAs,
  'request-extension': asksAs,
  'review-extension': reviewsAs,
  'grant-extension': answersAs,
  'refuse-extension': answersAs,
  'send-back': verifiesAs,
  'send-part-back': sendsPartBackAs,
  close: verifiesAs,
  reopen: verifiesAs,
};

/** An item as the mechanism's rules about bearers see it. */
export const subjectOf = ({ lead, assisting }: ItemUnits): Subject => ({
  responsibleUnit: lead,
  leadUnit: lead,
  involvedUnits: [...assisting],
});

const heldBy = ({ posts }: View['actor']): string[] => posts.map(({ id }) => id);
