import { type Action, actsFor, rollOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { bearersIn, entitledAs, type Rulebook } from '../mechanism/index.ts';
import { recordsAs } from '../meeting/index.ts';
import { keepsAs } from '../supervision/index.ts';
import type { SlotReference, Tour } from './open-tour.ts';

type Who = Pick<View, 'actor' | 'today'>;

const byDuty = (action: Action, who: Who, rulebook: Rulebook, { rule, slotKey }: SlotReference) =>
  entitledAs(action, who, rulebook, { slot: { rule, key: slotKey } });

/**
 * The liaison deputy of whoever leads writes the plan, or the lead (二（三）1); in a month that is nobody's, the office that
 * takes down what meetings decide.
 */
export const plansAs = (who: Who, { current, at, lead }: Pick<Tour, 'current' | 'at' | 'lead'>) =>
  byDuty('plan-tour', who, current, at) ??
  byDuty('lead-tour', who, current, at) ??
  (lead === null || nobodyPlans({ current, at }) ? officeAs(who, current, at) : null);

const nobodyPlans = ({ current, at }: Pick<Tour, 'current' | 'at'>): boolean =>
  bearersIn(
    current,
    'plan-tour',
    { slot: { rule: at.rule, key: at.slotKey } },
    `${at.slotKey.slice(0, 7)}-01`,
  ).length === 0;

export const officeAs = (who: Who, rulebook: Rulebook, { rule, slotKey }: SlotReference) =>
  recordsAs(who, rulebook, { rule, key: slotKey });

/** Turns are swapped by those whose turns they are, their deputies, or the office that sees to meetings. */
export const swapsAs = (who: Who, tour: Pick<Tour, 'current' | 'at' | 'lead'>): string | null =>
  plansAs(who, tour) ?? officeAs(who, tour.current, tour.at);

/** What becomes of a remark is said by who plans the tour, who takes down what is decided, or who follows it up (三（三）). */
export const settlesAs = (who: Who, tour: Tour): string | null =>
  plansAs(who, tour) ?? officeAs(who, tour.current, tour.at) ?? keepsAs(who, tour.current);

/** The same people, and everybody on the roll (二（三）2), go along: they see the sheets and write remarks. */
export function travelsAs(who: Who, tour: Tour): string | null {
  const { rulebook, slot, lead } = tour;
  const { mechanism, organisation } = rulebook;
  const seats = rollOf({ mechanism, organisation, date: who.today.toString() }, slot.of, lead ?? '', []);
  const seated = who.actor.posts.find(({ id }) =>
    seats.some(({ bearer }) => actsFor(organisation, id, bearer)),
  );
  return settlesAs(who, tour) ?? seated?.id ?? null;
}
