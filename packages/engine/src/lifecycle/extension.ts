import { addDays } from '../calendar/index.ts';
import type { Yardstick } from '../judgement/index.ts';
import { type ExtensionRule, settle } from '../mechanism/index.ts';

/** By what days are counted: the county's calendar, and the settings that say which days count. */
export type DayCounting = {
  mechanism: Pick<Yardstick['mechanism'], 'settings'>;
  calendar: Yardstick['calendar'];
};

/** The limit that holds (ISO date), how often it was put off already, and whether a request still waits. */
export type ExtensionState = { limit: string; granted: number; undecided: boolean };

/** Asked `on` a day for a limit that ends `until`; null where no day is named. ISO dates. */
export type ExtensionRequest = { on: string; until: string | null; written: boolean };

/** Granted `on` a day, `until` another; null where no day is named. ISO dates. */
export type ExtensionGrant = { on: string; until: string | null };

/** Why a limit is not put off. ISO dates; `latest` is the last day that would do. */
export type ExtensionRefusal =
  | { code: 'extension-undecided' | 'extension-none' | 'extension-not-written' | 'extension-without-date' }
  | { code: 'extension-too-late'; params: { limit: string; latest: string } }
  | { code: 'extension-times-used'; params: { times: number } }
  | { code: 'extension-not-later' | 'calendar-not-published'; params: { limit: string } }
  | { code: 'extension-too-long'; params: { latest: string } }
  | { code: 'extension-past'; params: { today: string } };

/** What is in the way of asking for a later limit; null when nothing is. What the document does not say is in nobody's way. */
export const askingRefused = (
  counting: DayCounting,
  rule: ExtensionRule,
  { limit, granted, undecided }: ExtensionState,
  { on, until, written }: ExtensionRequest,
): ExtensionRefusal | null => {
  if (undecided) return { code: 'extension-undecided' };
  if (rule.written && !written) return { code: 'extension-not-written' };
  const last = lastDayToAsk(counting, rule, limit);
  if (last === 'not-published') return { code: 'calendar-not-published', params: { limit } };
  if (last !== 'any-time' && on > last.latest) {
    return { code: 'extension-too-late', params: { limit, latest: last.latest } };
  }
  const times = settle(counting.mechanism, rule.times);
  if (times !== 'not-stated' && granted >= times) {
    return { code: 'extension-times-used', params: { times } };
  }
  return until === null ? null : dayRefused(counting, rule, limit, until);
};

/** What is in the way of granting a request; null when nothing is. The day need not be the one asked for. */
export const grantingRefused = (
  counting: DayCounting,
  rule: ExtensionRule,
  { limit, undecided }: ExtensionState,
  { on, until }: ExtensionGrant,
): ExtensionRefusal | null => {
  if (!undecided) return { code: 'extension-none' };
  if (until === null) return rule.definiteDate ? { code: 'extension-without-date' } : null;
  if (until < on) return { code: 'extension-past', params: { today: on } };
  return dayRefused(counting, rule, limit, until);
};

/** The last day (ISO) on which a later limit may be asked for, if the document sets one and the calendar can say. */
export const lastDayToAsk = (
  counting: DayCounting,
  { ask }: ExtensionRule,
  limit: string,
): { latest: string } | 'any-time' | 'not-published' => {
  if (ask === 'not-stated' || ask === 'any-time') return 'any-time';
  if (ask === 'before-limit') return { latest: limit };
  const latest = addDays(counting.calendar, limit, 0 - ask.ahead, settle(counting.mechanism, ask.days));
  return latest === null ? 'not-published' : { latest };
};

/** Each time it is put off, the new limit lies after the present one, and not further than the document allows. */
const dayRefused = (
  counting: DayCounting,
  { longest }: ExtensionRule,
  limit: string,
  until: string,
): ExtensionRefusal | null => {
  if (until <= limit) return { code: 'extension-not-later', params: { limit } };
  const counted = typeof longest === 'object' && 'within' in longest;
  const days = settle(counting.mechanism, counted ? longest.within : longest);
  if (days === 'not-stated') return null;
  const count = counted ? settle(counting.mechanism, longest.days) : 'calendar';
  const latest = addDays(counting.calendar, limit, days, count);
  if (latest === null) return { code: 'calendar-not-published', params: { limit } };
  return until > latest ? { code: 'extension-too-long', params: { latest } } : null;
};
