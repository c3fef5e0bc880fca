import type { Finding, FindingCode } from '../finding/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { liaisonOf, type Organisation, portfolioLeadOf } from '../organisation/index.ts';
import { answering } from './coverage.ts';

/** What a county keeps beside its document, on an ISO date. */
export type Kept = { mechanism: Mechanism; organisation: Organisation; date: string };

/**
 * Whether the county's own rows answer, on that day, what a finding says the document leaves open. False for findings
 * that rows cannot answer, such as a limit that is not stated.
 */
export const isAnswered = ({ code, params }: Pick<Finding, 'code' | 'params'>, kept: Kept): boolean =>
  answers[code]?.(kept, params) ?? false;

type Answer = (kept: Kept, params: Finding['params']) => boolean;

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
