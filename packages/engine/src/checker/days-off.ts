import { dayKind } from '../calendar/index.ts';
import type { DueRule, SlotRule } from '../mechanism/index.ts';
import { type Check, listed, open, warning } from './remark.ts';

/** Meetings whose fixed day is a day off: somebody has to set another day, or skip. */
export const slotsOnDaysOff: Check = ({ mechanism, calendar, slots }) =>
  mechanism.slots.flatMap((rule, index) => {
    if (rule.shift !== undefined || !keepsItsDay(rule)) return [];
    const dates = (slots.get(rule.id) ?? [])
      .flatMap(({ time }) => (time.kind === 'day' ? time.date : []))
      .filter((date) => dayKind(calendar, date) === 'off');
    return dates.length === 0
      ? []
      : warning('slot-on-day-off', {
          rule: rule.id,
          clause: rule.clause,
          path: ['slots', index, 'recurs'],
          params: { name: rule.label.name, dates: listed(dates) },
        });
  });

/** Not what comes every day, nor what is meant for a weekend, nor what is where its anchor is. */
const keepsItsDay = ({ recurs }: SlotRule): boolean => {
  if ('before' in recurs || 'after' in recurs) return recurs.by !== undefined;
  if (!('every' in recurs) || recurs.every === 'day') return false;
  return recurs.every !== 'week' || (recurs.on !== 'saturday' && recurs.on !== 'sunday');
};

/** Limits that fall on a day off, of which the document does not say where they then go. */
export const limitsOnDaysOff: Check = (checked) =>
  checked.mechanism.duties.flatMap((duty, index) => {
    if (!('every' in duty) || !isUnshifted(duty.due)) return [];
    const dates = (checked.owed.get(duty.id) ?? []).flatMap(({ due }) =>
      due && dayKind(checked.calendar, due.nominal) === 'off' ? due.nominal : [],
    );
    return dates.length === 0
      ? []
      : open('deadline-on-day-off', {
          rule: duty.id,
          clause: duty.clause,
          path: ['duties', index, 'due'],
          params: { says: duty.says, dates: listed([...new Set(dates)]) },
        });
  });

/** A limit on a day of its own, with no word of what happens when that is a day off. One by a slot goes where the slot goes. */
const isUnshifted = (rule: DueRule): boolean => {
  if (typeof rule !== 'object') return false;
  if ('cases' in rule) return isUnshifted(rule.otherwise);
  if ('within' in rule) return rule.shift === undefined && rule.days !== 'working';
  return ('ahead' in rule || 'on' in rule) && rule.shift === undefined;
};
