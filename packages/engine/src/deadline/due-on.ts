import { addCalendarDays, type WorkCalendar } from '../calendar/index.ts';
import { holds } from '../judgement/index.ts';
import type { DueRule, Mechanism, SlotRule } from '../mechanism/index.ts';
import {
  type DayRange,
  daysAhead,
  daysOfKey,
  overlap,
  type Slot,
  slotRuleOf,
  slotsOf,
} from '../recurrence/index.ts';
import type { DueDate } from './due-date.ts';
import { endOfHours, endOfPeriod, type HandlingPeriod } from './handling-period.ts';
import { landed } from './landing.ts';
import { namedDayFrom } from './named-day.ts';
import type { Occasioned } from './occasioned.ts';

/** Far enough to meet the next slot of any rhythm, from daily to yearly, and one of before that was put off. */
const horizonInDays = 400;
const putOffInDays = 100;

type Rules = { mechanism: Mechanism; calendar: WorkCalendar };

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
): DueDate | null => due({ mechanism, calendar }, rule, occasioned);

const due = (rules: Rules, rule: DueRule, occasioned: Occasioned): DueDate | null => {
  if (occasioned.limit !== undefined) return slip(occasioned.limit);
  if (rule === 'not-stated') return null;
  if ('cases' in rule) {
    const { judged } = occasioned;
    const stated = rule.cases.find(({ when }) => judged !== undefined && holds(rules, judged, when) === true);
    return due(rules, stated?.due ?? rule.otherwise, occasioned);
  }
  if ('within' in rule || 'withinHours' in rule) return counted(rules, rule, occasioned);
  if ('ahead' in rule) return countedBack(rules, rule, occasioned);
  if ('on' in rule) {
    const date = namedDayFrom(rules.calendar, rule.on, beginning(rule.in, occasioned));
    return date === null ? null : landed(rules, date, rule, 'none');
  }
  if (rule.by === 'slip') return rule.otherwise ? due(rules, rule.otherwise, occasioned) : null;
  const { by, of, at } = rule;
  const find = (slot: Slot) => timed(bySlot(by, slot), at);
  if ('slot' in occasioned && of === undefined) return find(occasioned.slot);
  return next(rules, of, occasioned, find, by === 'cutoff');
};

const slip = (limit: string): DueDate => ({ date: limit, nominal: limit, because: 'on-slip' });

const timed = (date: DueDate | null, at: DueDate['at']): DueDate | null =>
  date && (at ? { ...date, at } : date);

const bySlot = (by: 'cutoff' | 'slot', { time, at, cutoff }: Slot): DueDate | null => {
  if (time.kind === 'skipped') return null;
  if (by === 'cutoff') {
    if (cutoff === undefined) return null;
    const { actual: date, nominal, because } = cutoff;
    return timed({ date, nominal, because }, cutoff.at);
  }
  return time.kind === 'day'
    ? timed({ date: time.date, nominal: time.date, because: 'as-stated' }, at)
    : { date: time.to, nominal: time.to, because: 'end-of-window' };
};

/** The first date that a rule's slots give from the day of the event on, or from the slot's own period. */
const next = (
  { mechanism, calendar }: Rules,
  of: string | undefined,
  occasioned: Occasioned,
  find: (slot: Slot) => DueDate | null,
  sameDay: boolean,
): DueDate | null => {
  const awaited = of === undefined ? undefined : slotRuleOf(mechanism, of);
  if (awaited === undefined) return null;
  const on = 'slot' in occasioned ? occasioned.slot.period.from : occasioned.on;
  const isInTime = ({ date }: DueDate) => (sameDay || 'slot' in occasioned ? date >= on : date > on);
  return slotsAround({ mechanism, calendar }, awaited, on, occasioned.arrangements)
    .map(find)
    .filter((due) => due !== null)
    .filter(isInTime)
    .reduce<DueDate | null>((first, due) => (first && first.date <= due.date ? first : due), null);
};

/** The slots around a year as they were last worked out: a county has hundreds of cases that wait for the same few. */
const workedOut = new WeakMap<
  WorkCalendar,
  { mechanism: Mechanism; arrangements: Occasioned['arrangements']; slots: Map<string, Slot[]> }
>();

const slotsAround = (
  { mechanism, calendar }: Rules,
  rule: SlotRule,
  on: string,
  arrangements: Occasioned['arrangements'],
): Slot[] => {
  const last = workedOut.get(calendar);
  const same = last?.mechanism === mechanism && last.arrangements === arrangements;
  const known = same ? last : { mechanism, arrangements, slots: new Map<string, Slot[]>() };
  workedOut.set(calendar, known);
  const year = on.slice(0, 4);
  const key = `${rule.id} ${year}`;
  const slots =
    known.slots.get(key) ??
    slotsOf(mechanism, calendar, rule, around(`${year}-01-01`, `${year}-12-31`), arrangements);
  known.slots.set(key, slots);
  const near = around(on, on);
  return slots.filter(({ period }) => overlap(period, near));
};

const around = (from: string, to: string): DayRange => ({
  from: addCalendarDays(from, -putOffInDays),
  to: addCalendarDays(to, horizonInDays),
});

const counted = (
  rules: Rules,
  rule: HandlingPeriod | Extract<DueRule, { withinHours: number }>,
  occasioned: Occasioned,
): DueDate | null => {
  const { after = 'event' } = rule;
  const start = startOf(rules, after, occasioned);
  if (start === null) return null;
  if ('within' in rule) return endOfPeriod(rules, rule, start);
  // The clock was looked at when the event happened; nobody noted when another duty was done.
  const at = 'slot' in occasioned || typeof after === 'object' ? undefined : occasioned.at;
  return endOfHours(rule.withinHours, start, at);
};

/** The day from which days are counted; another duty's limit stands in until that duty is done. */
const startOf = (
  rules: Rules,
  after: NonNullable<HandlingPeriod['after']>,
  occasioned: Occasioned,
): string | null => {
  if (typeof after === 'object') {
    const done = occasioned.doneOn?.(after.duty);
    if (done) return done;
    const duty = rules.mechanism.duties.find(({ id }) => id === after.duty);
    return duty ? (due(rules, duty.due, { ...occasioned, limit: undefined })?.date ?? null) : null;
  }
  if (!('slot' in occasioned)) return occasioned.on;
  const { time } = occasioned.slot;
  if (time.kind === 'skipped') return null;
  if (after === 'period') return periodOf(occasioned.slot).to;
  return time.kind === 'day' ? time.date : null;
};

const countedBack = (
  rules: Rules,
  rule: Extract<DueRule, { ahead: number }>,
  occasioned: Occasioned,
): DueDate | null => {
  const back = (slot: Slot): DueDate | null => {
    if (slot.time.kind === 'skipped') return null;
    const day = slot.time.kind === 'day' ? slot.time.date : slot.time.to;
    const { mechanism, calendar } = rules;
    const shifted = daysAhead(mechanism, calendar, rule, day, rule.shift ?? 'none');
    const { nominal, actual: date, because } = shifted;
    const due = { date, nominal, ...(rule.at && { at: rule.at }), because };
    return slot.time.kind === 'day' ? due : { ...due, because: 'end-of-window' };
  };
  if ('slot' in occasioned && rule.of === undefined) return back(occasioned.slot);
  return next(rules, rule.of, occasioned, back, true);
};

/** The first day of the period that a named day is looked for in. */
const beginning = (which: 'this' | 'next' | undefined, occasioned: Occasioned): string => {
  if (!('slot' in occasioned)) return occasioned.on;
  const { slot } = occasioned;
  return which === 'next' ? addCalendarDays(periodOf(slot).to, 1) : slot.period.from;
};

/** The period that a slot is one of: a window is itself, and a day lies in the week, month or year of its key. */
const periodOf = ({ key, period }: Slot): DayRange =>
  (period.from === period.to ? daysOfKey(key) : null) ?? period;
