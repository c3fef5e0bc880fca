import type { WorkCalendar } from '../calendar/index.ts';
import type { Mechanism, Period, SlotRule } from '../mechanism/index.ts';
import { cutoffOf } from './cutoff.ts';
import { type DayRange, overlap } from './month.ts';
import { type Occurrence, occurrencesBetween } from './occurrence.ts';
import { leadInRota, slotRuleOf } from './rota.ts';
import type { Arrangement, Slot, SlotTime } from './slot.ts';

/**
 * Every slot whose period has a day in the range, in the order of the file, then of time. Periods never move, so the
 * same range always gives the same slots, wherever notice has put their days.
 *
 * A slot anchored to another (二（一）2: the weekly report comes before the executive meeting) has the other's key,
 * follows it when it is moved, and is skipped with it, unless it was itself arranged.
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
  return occurrencesOf(mechanism, rule, range)
    .filter(({ period }) => inForce(period, mechanism.effective) && inForce(period, rule.effective))
    .map((occurrence) => slotAt(mechanism, calendar, rule, occurrence, arranged));
};

/** The rule's own recurrence, or that of the slot it is anchored to. */
const occurrencesOf = (mechanism: Mechanism, rule: SlotRule, range: DayRange): Occurrence[] => {
  if (!('before' in rule.recurs)) return occurrencesBetween(mechanism, rule.recurs, range);
  const anchor = slotRuleOf(mechanism, rule.recurs.before);
  return anchor ? occurrencesOf(mechanism, anchor, range) : [];
};

const inForce = (days: DayRange, effective: Period | undefined): boolean =>
  effective === undefined || overlap(days, { from: effective.from, to: effective.to ?? '9999-12-31' });

const slotAt = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  rule: SlotRule,
  occurrence: Occurrence,
  arranged: ReadonlyMap<string, string | null>,
): Slot => {
  const cutoff = rule.cutoff && cutoffOf(mechanism, calendar, rule.cutoff, occurrence);
  const lead = leadInRota(rule, occurrence.key);
  return {
    rule: rule.id,
    key: occurrence.key,
    occasion: rule.occasion,
    clause: rule.clause,
    label: rule.label.name,
    period: occurrence.period,
    time: timeOf(mechanism, rule, occurrence, arranged),
    ...(cutoff && { cutoff }),
    ...(lead !== null && { lead }),
  };
};

const timeOf = (
  mechanism: Mechanism,
  rule: SlotRule,
  { key, period }: Occurrence,
  arranged: ReadonlyMap<string, string | null>,
): SlotTime => {
  const date = arranged.get(`${rule.id}/${key}`);
  if (date === null) return { kind: 'skipped' };
  if (date !== undefined) return { kind: 'day', date };
  const anchor = 'before' in rule.recurs ? slotRuleOf(mechanism, rule.recurs.before) : undefined;
  if (anchor) return timeOf(mechanism, anchor, { key, period }, arranged);
  return period.from === period.to ? { kind: 'day', date: period.from } : { kind: 'window', ...period };
};
