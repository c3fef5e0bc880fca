import type { Finding, FindingCode } from '../finding/index.ts';
import type { Duty, Mechanism } from '../mechanism/index.ts';
import {
  bearersOf,
  groupMembers,
  holderOn,
  liaisonOf,
  type Organisation,
  portfolioLeadOf,
  type Subject,
} from '../organisation/index.ts';
import { slotRuleOf } from '../recurrence/index.ts';
import { answering } from './coverage.ts';
import { someCases } from './someone.ts';

/** What a county keeps beside its document, on an ISO date. */
export type Kept = { mechanism: Mechanism; organisation: Organisation; date: string };

/**
 * Whether the county's own rows answer, on that day, what a finding says the document leaves open. False for findings
 * that rows cannot answer, such as a limit that is not stated.
 */
export const isAnswered = (
  { code, params, rule }: Pick<Finding, 'code' | 'params' | 'rule'>,
  kept: Kept,
): boolean => answers[code]?.(kept, params, rule ?? '') ?? false;

type Answer = (kept: Kept, params: Finding['params'], rule: string) => boolean;

const answers: Partial<Record<FindingCode, Answer>> = {
  'portfolios-not-stated': (kept) =>
    hold(
      kept.organisation.units.filter(({ kind }) => answering.has(kind)),
      ({ id }) => isAnsweredFor(kept, id),
    ),
  'unit-without-portfolio': (kept, { unit }) =>
    hold(
      kept.organisation.units.filter(({ name }) => name === unit),
      ({ id }) => isAnsweredFor(kept, id),
    ),
  'liaison-not-stated': (kept) => hold(leadersIn(kept), (leader) => isHelped(kept, leader)),
  'leader-without-liaison': (kept, { leader }) =>
    hold(
      kept.organisation.posts.filter(({ name }) => name === leader),
      ({ id }) => isHelped(kept, id),
    ),
  'holders-not-stated': (kept) => hold(kept.organisation.posts, ({ id }) => isHeld(kept, id)),
  'post-vacant': (kept, _, post) => isHeld(kept, post),
  'group-empty': ({ mechanism, organisation }, _, group) =>
    groupMembers(mechanism, organisation, group).length > 0,
  'bearer-unresolved': (kept, _, duty) => falls(kept, duty, ({ bearer }) => bearer),
  'recipient-unresolved': (kept, _, duty) => falls(kept, duty, ({ to }) => to),
  'unit-level-empty': ({ mechanism, organisation: { units } }, { kind, level }) =>
    units.some((unit) => unit.kind === kind && (unit.level ?? mechanism.jurisdiction.level) === level),
  'unit-kind-empty': ({ organisation: { units, posts } }, { kind }) =>
    hold(
      units.filter((unit) => unit.kind === kind),
      // The rules speak of its head (一): without that post they would still fall on nobody.
      ({ id }) => posts.some((post) => post.unit === id && post.kind === 'principal'),
    ),
};

/** All of them, and there are some. */
const hold = <One>(all: readonly One[], question: (one: One) => boolean): boolean =>
  all.length > 0 && all.every(question);

const isHeld = ({ organisation, date }: Kept, post: string): boolean =>
  holderOn(organisation, post, date) !== null;

/** Whether what a duty says of its bearer, or of whom it goes to, now names somebody: at each turn, or in some case. */
const falls = (kept: Kept, id: string, whose: (duty: Duty) => Duty['bearer'] | undefined): boolean => {
  const duty = kept.mechanism.duties.find((one) => one.id === id);
  const rule = duty && whose(duty);
  if (duty === undefined || rule === undefined || rule === 'not-stated') return false;
  const names = (subject: Subject) => bearersOf(rule, { ...kept, subject }).length > 0;
  return 'every' in duty
    ? turnsOf(kept, duty.every).every(names)
    : someCases(kept.mechanism, kept.organisation).some(names);
};

/** A slot of each month that somebody has a turn in; one slot where nobody takes turns. */
const turnsOf = ({ mechanism }: Kept, slot: string): Subject[] => {
  const rota = slotRuleOf(mechanism, slot)?.rota ?? [{ months: [1] }];
  return rota.flatMap(({ months }) =>
    months.map((month) => ({ slot: { rule: slot, key: `2000-${String(month).padStart(2, '0')}` } })),
  );
};

const isAnsweredFor = ({ organisation, date }: Kept, unit: string): boolean =>
  portfolioLeadOf(organisation, unit, date) !== null;

const isHelped = ({ organisation, date }: Kept, leader: string): boolean =>
  liaisonOf(organisation, leader, date) !== null;

/** Whom a deputy has to help: the leaders of portfolios, and those whose turn comes in a rota (二（三）1). */
const leadersIn = ({ mechanism, organisation, date }: Kept): string[] => [
  ...new Set([
    ...organisation.units.flatMap(({ id }) => portfolioLeadOf(organisation, id, date) ?? []),
    ...mechanism.slots.flatMap(({ rota }) => (rota ?? []).map(({ lead }) => lead)),
  ]),
];
