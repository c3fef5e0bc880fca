import { addCalendarDays, type WorkCalendar } from '../calendar/index.ts';
import type { DueRule, Mechanism } from '../mechanism/index.ts';
import { type Arrangement, type Slot, slotRuleOf, slotsOf } from '../recurrence/index.ts';
import type { DueDate } from './due-date.ts';
import { endOfPeriod } from './handling-period.ts';

/** Far enough to meet the next slot of any rhythm, from weekly to quarterly with a quarter left out. */
const horizonInDays = 200;

/** What a due rule is applied to: a slot that came round, or an event on a day. */
export type Occasioned =
  | { slot: Slot }
  | { on: string; limit?: string | undefined; arrangements?: readonly Arrangement[] | undefined };

/**
 * When something is due, or null where the document sets no limit, or none can be known before a day is set.
 * A limit written on the slip wins over the rule. After an event, `by: slot` means the next one after that day, and
 * `by: cutoff` the next one that is not yet past.
 */
export const dueOn = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  rule: DueRule,
  occasioned: Occasioned,
): DueDate | null => {
  if ('slot' in occasioned) return dueWithSlot(mechanism, calendar, rule, occasioned.slot);
  const { on, limit, arrangements } = occasioned;
  if (limit !== undefined) return { date: limit, nominal: limit, because: 'on-slip' };
  if (rule === 'not-stated') return null;
  if ('within' in rule) return endOfPeriod(mechanism, calendar, rule, on);
  if (rule.by === 'slip') return null;
  const awaited = rule.of === undefined ? undefined : slotRuleOf(mechanism, rule.of);
  if (awaited === undefined) return null;
  const ahead = { from: on, to: addCalendarDays(on, horizonInDays) };
  const next = slotsOf(mechanism, calendar, awaited, ahead, arrangements)
    .map((slot) => dueWithSlot(mechanism, calendar, rule, slot))
    .find((due) => due !== null && (rule.by === 'slot' ? due.date > on : due.date >= on));
  return next ?? null;
};

const dueWithSlot = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  rule: DueRule,
  { time, cutoff }: Slot,
): DueDate | null => {
  if (rule === 'not-stated' || time.kind === 'skipped') return null;
  if ('within' in rule) {
    return time.kind === 'day' ? endOfPeriod(mechanism, calendar, rule, time.date) : null;
  }
  switch (rule.by) {
    case 'cutoff':
      return cutoff ? { date: cutoff.actual, nominal: cutoff.nominal, because: cutoff.because } : null;
    case 'slot':
      return time.kind === 'day'
        ? { date: time.date, nominal: time.date, because: 'as-stated' }
        : { date: time.to, nominal: time.to, because: 'end-of-window' };
    case 'slip':
      return null;
  }
};
