import { compareDates } from '../calendar/index.ts';
import type { Era, ObligationInEra } from '../era/index.ts';
import type { Action, Duty, Mechanism } from '../mechanism/index.ts';
import { standing, type Standing } from '../obligation/index.ts';
import { actsFor, type Bearer, bearersOf, type Organisation } from '../organisation/index.ts';
import { isGathering } from './gathering.ts';
import { type DeskGroup, deskGroupOf, deskGroups } from './group.ts';

/** What a desk is made from. */
export type DeskContext = {
  /** The versions under which the obligations are owed. */
  eras: readonly Era[];
  organisation: Organisation;
  /** The day it is looked at, ISO. */
  asOf: string;
  /** The posts whose desk it is; one person may hold several (一). */
  posts: readonly string[];
  /** Actions that come round with a slot and whose doing the ledger learns of. What an event set off, it always does. */
  recorded: ReadonlySet<Action>;
  /** Since when the ledger keeps each rhythm, as of {@link rhythmsBegun}. */
  begun: ReadonlyMap<string, string>;
};

/** A duty on somebody's desk. */
export type DeskDuty = {
  obligation: ObligationInEra;
  duty: Duty;
  /** The post under which it is owed, or to which. */
  post: string;
  standing: Standing;
  group: DeskGroup;
  /** Whether the ledger learns when it is met. */
  recorded: boolean;
  /** To whom it is handed in. */
  to: Bearer[];
};

/** What the posts owe, each on its own or as part of its unit, in the order of {@link deskGroups}, then by date. */
export const deskDuties = (obligations: readonly ObligationInEra[], context: DeskContext): DeskDuty[] =>
  placed(obligations, context, ({ bearer }) => [bearer]).sort(byUrgency);

/** What others are late with in handing in to the posts. */
export const deskAwaited = (obligations: readonly ObligationInEra[], context: DeskContext): DeskDuty[] => {
  const others = obligations.filter(({ bearer }) => postFor(context, [bearer]) === null);
  return placed(others, context, (_obligation, to) => to)
    .filter(({ group }) => group === 'overdue')
    .sort(byUrgency);
};

/** Puts those obligations on the desk in which the bearers picked include one of the posts. */
const placed = (
  obligations: readonly ObligationInEra[],
  context: DeskContext,
  pick: (obligation: ObligationInEra, to: Bearer[]) => Bearer[],
): DeskDuty[] => {
  const rules = new Map(context.eras.map(({ version, mechanism }) => [version, indexed(mechanism)]));
  return obligations.flatMap((obligation) => {
    const { mechanism, duties } = rules.get(obligation.version) ?? {};
    const duty = duties?.get(obligation.rule);
    if (!mechanism || !duty) return [];
    const to = receivers(mechanism, duty, obligation, context);
    const post = postFor(context, pick(obligation, to));
    if (post === null) return [];
    const stands = standing(obligation, context.asOf);
    const recorded = 'upon' in duty || context.recorded.has(duty.action);
    const group = deskGroupOf(
      obligation,
      stands,
      context.asOf,
      recorded && canBeLate(mechanism, duty, obligation, context),
    );
    return group === null ? [] : { obligation, duty, post, standing: stands, group, recorded, to };
  });
};

const indexed = (mechanism: Mechanism) => ({
  mechanism,
  duties: new Map(mechanism.duties.map((duty) => [duty.id, duty])),
});

/** Actions by which a slot gets its day. */
const setsTheDay: ReadonlySet<Action> = new Set(['convene-meeting', 'lead-tour', 'organise-groundbreaking']);

/**
 * Not what came round before its rhythm was kept here. And where a window passes without a day, those are late who
 * should have set it, not those who had to be ready for it.
 */
const canBeLate = (
  mechanism: Mechanism,
  duty: Duty,
  { due }: ObligationInEra,
  { begun }: DeskContext,
): boolean => {
  if ('upon' in duty || due === null) return true;
  const since = begun.get(duty.every);
  if (since === undefined || due.date < since) return false;
  const unset = due.because === 'end-of-window' && isGathering(mechanism, duty.every);
  return !unset || setsTheDay.has(duty.action);
};

/** Those to whom it is handed in are whoever is meant on the day of looking, also after a portfolio has changed. */
const receivers = (
  mechanism: Mechanism,
  { to }: Duty,
  { subject }: ObligationInEra,
  { organisation, asOf }: DeskContext,
): Bearer[] => (to === undefined ? [] : bearersOf(to, { mechanism, organisation, date: asOf, subject }));

const postFor = ({ posts, organisation }: DeskContext, bearers: readonly Bearer[]): string | null =>
  posts.find((post) => bearers.some((bearer) => actsFor(organisation, post, bearer))) ?? null;

/** By group; within it by date, the latest first where it is done. */
const byUrgency = (one: DeskDuty, other: DeskDuty): number => {
  const groups = deskGroups.indexOf(one.group) - deskGroups.indexOf(other.group);
  if (groups !== 0) return groups;
  return one.group === 'done'
    ? compareDates(other.obligation.fulfilled?.at, one.obligation.fulfilled?.at)
    : compareDates(one.obligation.due?.date, other.obligation.due?.date);
};
