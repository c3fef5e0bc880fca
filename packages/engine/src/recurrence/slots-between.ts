import { shift, type WorkCalendar } from '../calendar/index.ts';
import { type Mechanism, type Recurrence, settle, settleShift, type SlotRule } from '../mechanism/index.ts';
import { cutoffOf, daysFrom } from './cutoff.ts';
import { inForce } from './in-force.ts';
import { type DayRange, overlap } from './month.ts';
import { type Occurrence, occurrencesBetween } from './occurrence.ts';
import { leadInRota, slotRuleOf } from './rota.ts';
import type { Arrangement, Slot, SlotTime } from './slot.ts';

/**
 * Every slot whose period has a day in the range, in the order of the file, then of time. Periods never move, so the
 * same range always gives the same slots, wherever notice has put their days.
 *
 * A slot anchored to another (二（一）2: the weekly report comes before the executive meeting) has the other's key,
 * follows it when it is moved, and is skipped with it, unless it was itself arranged. What comes only upon notice is
 * there once a day has been set for it, and has that day for its period.
 *
 * @param from first day, ISO
 * @param to last day, ISO
 * @param arrangements days set and slots skipped so far; the last one for a slot holds
 */
export const slotsBetween = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  from: string,
  to: string,
  arrangements: readonly Arrangement[] = [],
): Slot[] =>
  mechanism.slots.flatMap((rule) => slotsOf(mechanism, calendar, rule, { from, to }, arrangements));

/** The slots of one rule, as {@link slotsBetween} gives them. */
export const slotsOf = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  rule: SlotRule,
  range: DayRange,
  arrangements: readonly Arrangement[] = [],
): Slot[] => {
  const arranged = new Map(arrangements.map(({ rule, key, date }) => [`${rule}/${key}`, date]));
  const context = { mechanism, calendar, arranged };
  return occurrencesOf(context, rule, range)
    .filter(({ period }) => inForce(period, mechanism.effective) && inForce(period, rule.effective))
    .map((occurrence) => slotAt(context, rule, occurrence));
};

type Context = {
  mechanism: Mechanism;
  calendar: WorkCalendar;
  /** Day set, or null where skipped, by `rule/key`. */
  arranged: ReadonlyMap<string, string | null>;
};

type Anchored = Extract<Recurrence, { before: string } | { after: string }>;

const isAnchored = (recurs: Recurrence): recurs is Anchored => 'before' in recurs || 'after' in recurs;

/** The rule's own recurrence, or that of the slot it is anchored to. */
const occurrencesOf = (context: Context, rule: SlotRule, range: DayRange): Occurrence[] => {
  const { mechanism, calendar } = context;
  const { recurs } = rule;
  if ('upon' in recurs) return calledBetween(context, rule, range);
  if (!isAnchored(recurs)) return occurrencesBetween(mechanism, calendar, recurs, range);
  const anchor = anchorOf(mechanism, recurs);
  if (anchor === undefined) return [];
  // Far enough to meet the anchor of whatever lies in the range.
  const reach = recurs.by === undefined ? 0 : recurs.by.days * 2 + 20;
  const around = {
    from: daysFrom(calendar, range.from, -reach, 'calendar'),
    to: daysFrom(calendar, range.to, reach, 'calendar'),
  };
  return occurrencesOf(context, anchor, around)
    .map((occurrence) => ({
      ...occurrence,
      period: apart(context, recurs, occurrence.period),
      anchor: occurrence,
    }))
    .filter(({ period }) => overlap(period, range));
};

const anchorOf = (mechanism: Mechanism, recurs: Anchored): SlotRule | undefined =>
  slotRuleOf(mechanism, 'before' in recurs ? recurs.before : recurs.after);

/** Days moved by as much as the rule keeps a slot from its anchor. */
const apart = ({ mechanism, calendar }: Context, recurs: Anchored, { from, to }: DayRange): DayRange => {
  const { by } = recurs;
  if (by === undefined) return { from, to };
  const count = settle(mechanism, by.count);
  const distance = 'before' in recurs ? -by.days : by.days;
  return {
    from: daysFrom(calendar, from, distance, count),
    to: daysFrom(calendar, to, distance, count),
  };
};

const calledBetween = ({ arranged }: Context, { id }: SlotRule, range: DayRange): Occurrence[] =>
  [...arranged].flatMap(([of, date]) => {
    const key = of.startsWith(`${id}/`) ? of.slice(id.length + 1) : undefined;
    return key === undefined || date === null || date < range.from || date > range.to
      ? []
      : { key, period: { from: date, to: date } };
  });

const slotAt = (context: Context, rule: SlotRule, occurrence: Occurrence): Slot => {
  const { mechanism, calendar } = context;
  const time = timeOf(context, rule, occurrence);
  const day = time.kind === 'day' ? time.date : occurrence.period.from;
  const cutoff = rule.cutoff && cutoffOf(mechanism, calendar, rule.cutoff, occurrence, day);
  const lead = leadInRota(rule, occurrence.key);
  return {
    rule: rule.id,
    key: occurrence.key,
    occasion: rule.occasion,
    clause: rule.clause,
    label: rule.label.name,
    period: occurrence.period,
    time,
    ...(rule.at && { at: rule.at }),
    ...(cutoff && { cutoff }),
    ...(lead !== null && { lead }),
  };
};

/** A day set by notice stays as it was set; a day that follows from the rule is moved off a day off, if the rule says so. */
const timeOf = (context: Context, rule: SlotRule, occurrence: Occurrence): SlotTime => {
  const { mechanism, calendar, arranged } = context;
  const date = arranged.get(`${rule.id}/${occurrence.key}`);
  if (date === null) return { kind: 'skipped' };
  if (date !== undefined) return { kind: 'day', date };
  const time = unsetTime(context, rule, occurrence);
  return time.kind === 'day' && rule.shift
    ? { kind: 'day', date: shift(calendar, time.date, settleShift(mechanism, rule.shift)).actual }
    : time;
};

const unsetTime = (context: Context, { recurs }: SlotRule, { period, anchor }: Occurrence): SlotTime => {
  const rule = isAnchored(recurs) ? anchorOf(context.mechanism, recurs) : undefined;
  if (!isAnchored(recurs) || rule === undefined || anchor === undefined) return asTime(period);
  const time = timeOf(context, rule, anchor);
  if (time.kind === 'skipped') return time;
  return asTime(apart(context, recurs, time.kind === 'day' ? { from: time.date, to: time.date } : time));
};

const asTime = ({ from, to }: DayRange): SlotTime =>
  from === to ? { kind: 'day', date: from } : { kind: 'window', from, to };
