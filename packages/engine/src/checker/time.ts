import { addCalendarDays } from '../calendar/index.ts';
import type { SlotRule } from '../mechanism/index.ts';
import { inForce, inSeason, slotsOf } from '../recurrence/index.ts';
import { type Check, type Checked, warning } from './remark.ts';
import { commonDays, yearInForce } from './year-in-force.ts';

/** Years met by the range for which no holiday notice has been given: no date in them can be relied on. */
export const unpublishedYears: Check = ({ calendar, from, to }) => {
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) =>
    String(first + index),
  );
  return years
    .filter((year) => (calendar.years[year]?.notice ?? null) === null)
    .map((year) => warning('calendar-not-published', { path: [], params: { year } }));
};

/** What happened between the two dates was done under rules that nobody could read yet (二·序). */
export const inForceBeforeIssue: Check = ({ mechanism: { effective, issued } }) =>
  effective !== 'not-stated' && issued.on !== 'not-stated' && effective.from < issued.on
    ? [
        warning('in-force-before-issue', {
          path: ['effective', 'from'],
          params: { from: effective.from, issued: issued.on },
        }),
      ]
    : [];

/** A document that takes the place of itself. */
export const replacesItself: Check = ({ mechanism: { replaces, title, issued } }) =>
  replaces.flatMap((replaced, index) =>
    replaced.title === title && (replaced.number === 'not-stated' || replaced.number === issued.number)
      ? warning('replaces-itself', {
          clause: replaced.clause,
          path: ['replaces', index],
          params: { title },
        })
      : [],
  );

/** Rules in force only on days on which the mechanism is not. */
export const rulesOutsideEffective: Check = ({ mechanism }) =>
  (['slots', 'duties'] as const).flatMap((list) =>
    mechanism[list].flatMap(({ id, clause, says, effective }, index) => {
      const { from, to } = commonDays(mechanism.effective, effective);
      return effective === undefined || from <= to
        ? []
        : warning('rule-outside-effective', {
            rule: id,
            clause,
            path: [list, index, 'effective'],
            params: { says, from: effective.from, to: effective.to ?? '–' },
          });
    }),
  );

/** Rhythms that give nothing while they are in force, such as a June window in a rule for March to May. */
export const slotsThatNeverCome: Check = (checked) =>
  checked.mechanism.slots.flatMap((rule, index) => {
    if (!neverComes(checked, rule)) return [];
    return warning('slot-never-comes', {
      rule: rule.id,
      clause: rule.clause,
      path: ['slots', index, 'recurs'],
      params: { name: rule.label.name },
    });
  });

/** A rhythm of several years may pass over one year, and none passes over five. */
const neverComes = ({ mechanism, calendar, slots, from }: Checked, rule: SlotRule): boolean => {
  if ('upon' in rule.recurs || (slots.get(rule.id) ?? []).length > 0) return false;
  const common = commonDays(mechanism.effective, rule.effective);
  if (common.from > common.to) return false;
  const start = common.from === commonDays().from ? from : common.from;
  // Counted in days: five years after a 29th of February there is none.
  const to = yearOf(common.to) - yearOf(start) > 5 ? addCalendarDays(start, 5 * 366) : common.to;
  return slotsOf(mechanism, calendar, rule, { from: start, to }).length === 0;
};

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Duties that no slot brings: for a part of the year in which it does not come, or for days on which it is not in force. */
export const dutiesThatNeverCome: Check = (checked) =>
  checked.mechanism.duties.flatMap((duty, index) => {
    if (!('every' in duty) || (duty.in === undefined && duty.effective === undefined)) return [];
    const rule = checked.mechanism.slots.find(({ id }) => id === duty.every);
    if (rule === undefined || 'upon' in rule.recurs || neverComes(checked, rule)) return [];
    const year = yearInForce(checked, checked.mechanism.effective, rule.effective, duty.effective);
    const comes =
      year !== null &&
      slotsOf(checked.mechanism, checked.calendar, rule, year).some(
        ({ period }) => inSeason(duty.in, period.from) && inForce(period, duty.effective),
      );
    return comes
      ? []
      : warning('duty-never-comes', {
          rule: duty.id,
          clause: duty.clause,
          path: ['duties', index, duty.in === undefined ? 'effective' : 'in'],
          params: { says: duty.says, name: rule.label.name },
        });
  });
