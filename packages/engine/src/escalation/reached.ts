import { allOf, anyOf, daysBetween, holds, type Truth, type Yardstick } from '../judgement/index.ts';
import type { Shining } from '../light/index.ts';
import { type Reached, type Rung, settle } from '../mechanism/index.ts';
import type { Situation } from './situation.ts';

/** Why a rung is reached or not. Days are calendar or working days, as `count` says, and negative before the limit. */
export type RungWhy =
  | { by: 'overdue'; days: number | null; from: number; count: 'calendar' | 'working' }
  | { by: 'times'; times: number | null; from: number }
  | { by: 'light'; light: string; running: number }
  | { by: 'condition' }
  /** The document does not say when it is taken. */
  | { by: 'not-stated' };

/** Whether a rung is reached; null while that is not known, or where the document does not say. */
export const reached = (
  yardstick: Yardstick,
  when: Rung['when'],
  situation: Situation,
): { reached: Truth; why: RungWhy } => {
  if (when === 'not-stated') return { reached: null, why: { by: 'not-stated' } };
  if ('overdue' in when) return overdue(yardstick, when, situation);
  if ('times' in when) {
    const { times } = situation;
    return {
      reached: times === null ? null : times >= when.times,
      why: { by: 'times', times, from: when.times },
    };
  }
  if ('light' in when) return byLight(when, situation);
  return {
    reached: situation.subject && holds(yardstick, situation.subject, when.condition),
    why: { by: 'condition' },
  };
};

/** On the day of the limit itself nothing is overdue yet. */
const overdue = (
  { mechanism, calendar }: Yardstick,
  when: Extract<Reached, { overdue: unknown }>,
  { limit, asOf }: Situation,
): { reached: Truth; why: RungWhy } => {
  const count = settle(mechanism, when.days);
  const days = limit === null ? null : daysBetween(calendar, limit, asOf, count);
  return {
    reached: days === null ? null : days >= when.overdue,
    why: { by: 'overdue', days, from: when.overdue, count },
  };
};

/**
 * Shown in each of the last periods, the present one included; where each dimension of a light stands for itself, by one
 * and the same of them.
 */
const byLight = (
  { light, is, running = 1 }: Extract<Reached, { light: unknown }>,
  { lights }: Situation,
): { reached: Truth; why: RungWhy } => {
  const why: RungWhy = { by: 'light', light, running };
  const periods = (lights[light] ?? []).slice(-running);
  if (periods.length < running) return { reached: null, why };
  const shows = (period: Shining, which: string): Truth => {
    const colour = period[which];
    return colour === null ? null : colour === is;
  };
  const each = new Set(periods.flatMap((period) => Object.keys(period)));
  return {
    reached: anyOf([...each].map((which) => allOf(periods.map((period) => shows(period, which))))),
    why,
  };
};
