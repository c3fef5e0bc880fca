import { dayKind } from '../calendar/index.ts';
import { type Slot, slotsBetween } from '../recurrence/index.ts';
import { type Check, type Checked, listed, warning } from './remark.ts';

/** Two kinds of paper due on the same day at the same desk: the docket and the atlas on the 25th (三（二）). */
export const collidingCutoffs: Check = ({ mechanism }) => {
  const days = mechanism.slots.flatMap(({ id, label, cutoff }, index) =>
    (cutoff?.days ?? []).flatMap((stated) =>
      'day' in stated ? { id, name: label.name, index, day: stated.day, cutoff } : [],
    ),
  );
  return days.flatMap((one, at) =>
    days
      .slice(0, at)
      .filter(({ id, day, cutoff }) => id !== one.id && day === one.day && cutoff?.desk === one.cutoff?.desk)
      .map((other) =>
        warning('cutoffs-collide', {
          rule: one.id,
          ...(one.cutoff && { clause: one.cutoff.clause }),
          path: ['slots', one.index, 'cutoff'],
          params: {
            day: one.day,
            desk: unitName(mechanism, one.cutoff?.desk),
            names: listed([other.name, one.name]),
          },
        }),
      ),
  );
};

const unitName = ({ organisation }: Checked['mechanism'], id: string | undefined): string =>
  organisation.units.find((unit) => unit.id === id)?.name ?? '';

/** Cut-offs that fall on a day off, and where they go. */
export const cutoffsOnDaysOff: Check = (checked) =>
  slotsOf(checked).flatMap(({ slot, index, name }) =>
    slot.cutoff && dayKind(checked.calendar, slot.cutoff.nominal) === 'off'
      ? warning('cutoff-on-day-off', {
          rule: slot.rule,
          clause: slot.cutoff.clause,
          path: ['slots', index, 'cutoff', 'days'],
          params: { name, date: slot.cutoff.nominal, actual: slot.cutoff.actual },
        })
      : [],
  );

/** Meetings whose fixed weekday is a day off: somebody has to set another day, or skip. */
export const slotsOnDaysOff: Check = (checked) =>
  checked.mechanism.slots.flatMap((rule, index) => {
    if (!('every' in rule.recurs) || rule.shift !== undefined) return [];
    const dates = slotsOf(checked)
      .filter(({ slot }) => slot.rule === rule.id)
      .flatMap(({ slot: { time } }) => (time.kind === 'day' ? time.date : []))
      .filter((date) => dayKind(checked.calendar, date) === 'off');
    return dates.length === 0
      ? []
      : warning('slot-on-day-off', {
          rule: rule.id,
          clause: rule.clause,
          path: ['slots', index, 'recurs'],
          params: { name: rule.label.name, dates: listed(dates) },
        });
  });

const slotsOf = ({
  mechanism,
  calendar,
  from,
  to,
}: Checked): Array<{ slot: Slot; index: number; name: string }> =>
  slotsBetween(mechanism, calendar, from, to).map((slot) => ({
    slot,
    index: mechanism.slots.findIndex(({ id }) => id === slot.rule),
    name: slot.label,
  }));
