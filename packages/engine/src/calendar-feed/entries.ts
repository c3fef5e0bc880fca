import { compareDates, dayKind, type ShiftReason, type WorkCalendar } from '../calendar/index.ts';
import type { Schedule } from '../comparison/index.ts';
import { concernOf, type ConcernContext, isConcerned } from '../concern/index.ts';
import { eraOn, type ObligationInEra } from '../era/index.ts';
import { type Bearer, bearersOf } from '../organisation/index.ts';
import { type Slot, slotRuleOf } from '../recurrence/index.ts';
import type { YearEntry } from './entry.ts';

type Rules = ConcernContext & { calendar: WorkCalendar };

/**
 * What of a schedule has a place in a calendar, by its day: all of it, or what concerns some posts and units. Of cut-offs
 * these have the ones at their own desk; who hands in by one has a duty on its day. What has no limit has no day.
 */
export const yearEntries = (
  schedule: Schedule<ObligationInEra>,
  rules: Rules,
  parties: readonly Bearer[] | null = null,
): YearEntry[] => {
  const { slots, owed } =
    parties === null
      ? { slots: schedule.slots, owed: schedule.obligations }
      : concernOf(parties, schedule, rules);
  return [
    ...slots.map((slot) => slotEntry(rules, slot)),
    ...slots
      .flatMap(cutoffEntry)
      .filter(
        ({ bearers }) =>
          parties === null || bearers.some((one) => isConcerned(parties, rules.organisation, one)),
      ),
    ...owed.flatMap((one) => dutyEntry(rules, one)),
  ].sort((one, other) => compareDates(one.date, other.date));
};

const slotEntry = (rules: Rules, slot: Slot): YearEntry => {
  const { rule, key, clause, label, time, at, lead, period } = slot;
  const { mechanism } = eraOn(rules.eras, period.from);
  const chairs = slotRuleOf(mechanism, rule)?.chair ?? [];
  return {
    kind: 'slot',
    rule,
    slot: key,
    ...daysOf(rules, slot),
    ...(time.kind === 'skipped' && { skipped: true as const }),
    ...(at && { at }),
    clause,
    title: label,
    bearers:
      lead === undefined
        ? chairs.flatMap((chair) =>
            bearersOf(chair, {
              mechanism,
              organisation: rules.organisation,
              date: period.from,
              subject: { slot: { rule, key } },
            }),
          )
        : [{ kind: 'post', id: lead }],
  };
};

/** What is not held stands where its rule put it. */
const daysOf = (
  { calendar }: Rules,
  { time, period }: Slot,
): Pick<YearEntry, 'date' | 'until' | 'nominal' | 'because'> => {
  if (time.kind === 'day') return { date: time.date, ...whyOn(calendar, time.date, period) };
  const { from, to } = time.kind === 'window' ? time : period;
  if (from === to) return { date: from };
  return { date: from, until: to, ...(time.kind === 'window' && { because: 'end-of-window' as const }) };
};

/** A slot stands where its rule puts it, or where it moves off a day off; anything else somebody set. */
const whyOn = (
  calendar: WorkCalendar,
  date: string,
  { from, to }: Slot['period'],
): { nominal?: string; because?: ShiftReason } => {
  if (from !== to) return {};
  const kind = dayKind(calendar, from);
  if (date === from) {
    return { nominal: from, because: kind === 'working' ? 'as-stated' : kind === 'off' ? 'not-moved' : kind };
  }
  return kind === 'off' ? { nominal: from, because: date < from ? 'moved-earlier' : 'moved-later' } : {};
};

const cutoffEntry = ({ rule, key, label, time, cutoff }: Slot): YearEntry | [] =>
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

const dutyEntry = ({ eras }: Rules, one: ObligationInEra): YearEntry | [] => {
  const { rule, slot, bearer, clause, due, version } = one;
  if (due === null) return [];
  const era = eras.find((held) => held.version === version);
  return {
    kind: 'duty',
    rule,
    slot,
    ...due,
    clause,
    title: era?.mechanism.duties.find(({ id }) => id === rule)?.says ?? rule,
    bearers: [bearer],
  };
};
