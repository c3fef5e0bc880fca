import {
  actsFor,
  addCalendarDays,
  type Bearer,
  bearersOf,
  dayKind,
  type Mechanism,
  obligations,
  type Organisation,
  officialCalendar,
  partakersOf,
  type ShiftReason,
  type Slot,
  slotRuleOf,
  slotsBetween,
} from '@guatu/engine';
import type { Range } from '../range.ts';
import type { Entry } from './entry.ts';

type Rules = { mechanism: Mechanism; organisation: Organisation };

/** What is due in a range may belong to a slot of the year before or after it. */
const reachInDays = 400;

/** What comes round between two days, in order; with a post, only what concerns it. */
export const entriesBetween = (rules: Rules, range: Range, post?: string): Entry[] => {
  const around = {
    from: addCalendarDays(range.from, -reachInDays),
    to: addCalendarDays(range.to, reachInDays),
  };
  const slots = slotsBetween(rules.mechanism, officialCalendar, around.from, around.to);
  const concerns = (bearers: readonly Bearer[]) =>
    post === undefined || bearers.some((bearer) => actsFor(rules.organisation, post, bearer));
  return [
    ...slots.filter((slot) => concerns(partakersOf(slot, rules))).flatMap((slot) => slotEntry(rules, slot)),
    ...slots.flatMap(cutoffEntry).filter(({ bearers }) => concerns(bearers)),
    ...dutyEntries(rules, around).filter(({ bearers }) => concerns(bearers)),
  ]
    .filter(({ date, until = date }) => date <= range.to && until >= range.from)
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
};

const slotEntry = (rules: Rules, { rule, key, clause, label, time, at, lead, period }: Slot): Entry | [] => {
  if (time.kind === 'skipped') return [];
  const chairs = slotRuleOf(rules.mechanism, rule)?.chair ?? [];
  return {
    kind: 'slot',
    rule,
    slot: key,
    ...(time.kind === 'day'
      ? { date: time.date, nominal: period.from, because: whyOn(time.date, period.from) }
      : { date: time.from, until: time.to, because: 'end-of-window' as const }),
    ...(at && { at }),
    clause,
    title: label,
    bearers:
      lead === undefined
        ? chairs.flatMap((chair) =>
            bearersOf(chair, { ...rules, date: period.from, subject: { slot: { rule, key } } }),
          )
        : [{ kind: 'post', id: lead }],
  };
};

/** Nobody has set a day here, so a slot stands where its rule puts it, or where it moves off a day off. */
const whyOn = (date: string, nominal: string): ShiftReason => {
  if (date !== nominal) return date < nominal ? 'moved-earlier' : 'moved-later';
  const kind = dayKind(officialCalendar, date);
  return kind === 'working' ? 'as-stated' : kind === 'off' ? 'not-moved' : kind;
};

const cutoffEntry = ({ rule, key, label, time, cutoff }: Slot): Entry | [] =>
  cutoff === undefined || time.kind === 'skipped'
    ? []
    : {
        kind: 'cutoff',
        rule,
        slot: key,
        date: cutoff.actual,
        nominal: cutoff.nominal,
        because: cutoff.because,
        ...(cutoff.at && { at: cutoff.at }),
        clause: cutoff.clause,
        title: label,
        bearers: [{ kind: 'unit', id: cutoff.desk }],
      };

const dutyEntries = (rules: Rules, around: Range): Entry[] =>
  obligations({ ...rules, calendar: officialCalendar, ...around }).flatMap(
    ({ rule, slot, bearer, clause, due }) =>
      due === null
        ? []
        : {
            kind: 'duty' as const,
            rule,
            slot,
            ...due,
            clause,
            title: rules.mechanism.duties.find(({ id }) => id === rule)?.says ?? rule,
            bearers: [bearer],
          },
  );
