import {
  type Action,
  actsFor,
  bearersOf,
  type Subject,
  type SupervisionMove,
  supervisionRuleOf,
} from '@guatu/engine';
import type { View } from '../../http/handler.ts';
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

/** Extensions are answered by whom the mechanism names for it. */
export const answersAs: Policy = (who, rulebook, units) => {
  const { mechanism, organisation } = rulebook;
  const { decidedBy } = supervisionRuleOf(mechanism).extension;
  if (decidedBy === 'not-stated') return byDuty('decide-extension')(who, rulebook, units);
  const date = who.today.toString();
  const offices = bearersOf(decidedBy, { mechanism, organisation, date, subject: subjectOf(units) });
  return (
    heldBy(who.actor).find((post) => offices.some((office) => actsFor(organisation, post, office))) ?? null
  );
};

const reportsAs: Policy = (...of) => carriesOutAs(...of) ?? assistsAs(...of);

export const policyOf: Record<SupervisionMove['kind'], Policy> = {
  acknowledge: acknowledgesAs,
  'report-back': reportsAs,
  'request-extension': asksAs,
  'grant-extension': answersAs,
  'refuse-extension': answersAs,
  'send-back': verifiesAs,
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
