import type { Mechanism, SlotRule } from '../mechanism/index.ts';
import { slotRuleOf } from '../recurrence/index.ts';

/** Meetings are all of one kind; what they are called in the mechanism tells them apart in lists. */
export const meetingKinds = [
  'executive-meeting',
  'weekly-report',
  'resolution-meeting',
  'special-topic-meeting',
  'site-tour',
  'groundbreaking',
  'other',
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** As much of a rule as a meeting depends on. */
export type MeetingRule = Pick<
  SlotRule,
  'chair' | 'rota' | 'convenedAs' | 'attendance' | 'agenda' | 'recurs' | 'lasts'
> & {
  /** Id of the slot rule. */
  rule: string;
  kind: MeetingKind;
  clause: string;
  /** What the document calls it; null where it only says that it is held. */
  name: string | null;
};

/** Stands where the id of a slot rule would: portfolio leaders call their own meetings, and no slot says when (二（二）3). */
export const specialTopicMeeting = 'special-topic-meeting';

/** Every kind of meeting that a mechanism knows, in its order; the portfolio leaders' own come last. */
export const meetingRules = (mechanism: Mechanism): MeetingRule[] => {
  const slots = mechanism.slots.flatMap((rule) => fromSlot(rule) ?? []);
  const own = slots.some(({ rule }) => rule === specialTopicMeeting) ? null : specialTopicRule(mechanism);
  return own === null ? slots : [...slots, own];
};

/** The rule of a meeting by its id; undefined for what is no meeting. */
export const meetingRuleOf = (mechanism: Mechanism, id: string): MeetingRule | undefined => {
  const rule = slotRuleOf(mechanism, id);
  if (rule !== undefined) return fromSlot(rule) ?? undefined;
  return id === specialTopicMeeting ? (specialTopicRule(mechanism) ?? undefined) : undefined;
};

/** Whether meetings of a rule come only when somebody calls them. */
export const isCalled = ({ recurs }: Pick<MeetingRule, 'recurs'>): boolean => 'upon' in recurs;

/** The other slots have rooms of their own, except where people are named who sit in them. */
const fromSlot = (slot: SlotRule): MeetingRule | null => {
  const kind = kindOf(slot);
  if (kind === null) return null;
  const { id, clause, label, chair, rota, convenedAs, attendance, agenda, recurs, lasts } = slot;
  return {
    rule: id,
    kind,
    clause,
    name: label.name,
    recurs,
    ...(chair && { chair }),
    ...(rota && { rota }),
    ...(convenedAs && { convenedAs }),
    ...(attendance && { attendance }),
    ...(agenda && { agenda }),
    ...(lasts && { lasts }),
  };
};

const kindOf = ({ occasion, chair, attendance }: SlotRule): MeetingKind | null => {
  switch (occasion) {
    case 'executive-meeting':
    case 'weekly-report':
    case 'resolution-meeting':
    case 'site-tour':
    case 'groundbreaking':
      return occasion;
    case 'other':
      return chair || attendance ? 'other' : null;
    case 'atlas-edition':
      return null;
  }
};

/** The duty to hold one makes the rule; to it come the leader's deputy and the heads of the units concerned. */
const specialTopicRule = ({ duties }: Mechanism): MeetingRule | null => {
  const duty = duties.find(({ action }) => action === 'hold-special-meeting');
  if (duty === undefined) return null;
  return {
    rule: specialTopicMeeting,
    kind: 'special-topic-meeting',
    clause: duty.clause,
    name: null,
    recurs: { upon: 'notice' },
    attendance: {
      clause: duty.clause,
      required: [
        { liaisonOf: { relation: 'portfolio-lead' } },
        { principalOf: { relation: 'responsible-unit' } },
        { principalOf: { relation: 'involved-units' } },
      ],
    },
  };
};
