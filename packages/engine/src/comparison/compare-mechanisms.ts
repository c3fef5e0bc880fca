import type { WorkCalendar } from '../calendar/index.ts';
import { loadIn } from '../load/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { type Obligation, obligations } from '../obligation/index.ts';
import type { Organisation } from '../organisation/index.ts';
import { type Arrangement, type Slot, slotsBetween } from '../recurrence/index.ts';
import { type LoadChange, loadChanges } from './load-changes.ts';
import { type ObligationChanges, obligationChanges } from './obligation-changes.ts';
import { type RuleChange, ruleChanges } from './rule-changes.ts';
import { type SlotChanges, slotChanges } from './slot-changes.ts';

/** What two mechanisms are compared under. */
export type ComparisonContext = {
  calendar: WorkCalendar;
  /** Who is who under each of them: a new one may bring posts and units along. */
  organisations: { before: Organisation; after: Organisation };
  /** ISO dates, both included; slots that begin in between count. */
  from: string;
  to: string;
  arrangements?: readonly Arrangement[];
};

export type Comparison = {
  rules: RuleChange[];
  slots: SlotChanges;
  obligations: ObligationChanges;
  load: LoadChange[];
};

/**
 * What changes for whom when one mechanism takes the place of another. A slot that is under way on the first day stays
 * with the rules it began under. What only an event sets off cannot be foreseen: it shows among the rules alone.
 */
export const compareMechanisms = (
  before: Mechanism,
  after: Mechanism,
  { organisations, ...context }: ComparisonContext,
): Comparison => {
  const one = roundOf(before, organisations.before, context);
  const other = roundOf(after, organisations.after, context);
  return {
    rules: ruleChanges(before, after),
    slots: slotChanges(one.slots, other.slots),
    obligations: obligationChanges(one.owed, other.owed),
    load: loadChanges(loadIn(one.owed), loadIn(other.owed)),
  };
};

/** What comes round under one mechanism. */
const roundOf = (
  mechanism: Mechanism,
  organisation: Organisation,
  context: Omit<ComparisonContext, 'organisations'>,
): { slots: Slot[]; owed: Obligation[] } => {
  const { calendar, from, to, arrangements } = context;
  const slots = slotsBetween(mechanism, calendar, from, to, arrangements).filter(
    ({ period }) => period.from >= from,
  );
  const begun = new Set(slots.map(({ rule, key }) => `${rule}/${key}`));
  const owed = obligations({ ...context, mechanism, organisation }).filter(
    ({ subject }) => subject?.slot && begun.has(`${subject.slot.rule}/${subject.slot.key}`),
  );
  return { slots, owed };
};
