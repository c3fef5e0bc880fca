import { dayKind } from '../calendar/index.ts';
import { isGathering } from '../desk/index.ts';
import type { Slot } from '../recurrence/index.ts';
import { type Check, type Checked, listed, note, warning } from './remark.ts';

/** Two kinds of paper due on the same day at the same desk: the docket and the atlas on the 25th (三（二）). */
export const collidingCutoffs: Check = ({ mechanism }) => {
  const days = mechanism.slots.flatMap(({ id, label, cutoff }, index) =>
    (cutoff?.days ?? []).flatMap((stated) =>
      cutoff && 'day' in stated ? { id, name: label.name, index, day: stated.day, cutoff } : [],
    ),
  );
  const before = new Map<string, (typeof days)[number]>();
  return days.flatMap((one) => {
    const { desk, clause } = one.cutoff;
    const key = `${desk} ${one.day}`;
    const other = before.get(key);
    before.set(key, one);
    return other === undefined || other.id === one.id
      ? []
      : warning('cutoffs-collide', {
          rule: one.id,
          clause,
          path: ['slots', one.index, 'cutoff'],
          params: { day: one.day, desk: unitName(mechanism, desk), names: listed([other.name, one.name]) },
        });
  });
};

const unitName = ({ organisation }: Checked['mechanism'], id: string): string =>
  organisation.units.find((unit) => unit.id === id)?.name ?? '';

/** Cut-offs that fall on a day off, and where they go. */
export const cutoffsOnDaysOff: Check = (checked) =>
  withCutoff(checked).flatMap(({ slot, cutoff, index }) =>
    dayKind(checked.calendar, cutoff.nominal) === 'off'
      ? warning('cutoff-on-day-off', {
          rule: slot.rule,
          clause: cutoff.clause,
          path: ['slots', index, 'cutoff', 'days'],
          params: { name: slot.label, date: cutoff.nominal, actual: cutoff.actual },
        })
      : [],
  );

/** Cut-offs that come when what they feed is over already. */
export const cutoffsAfterSlot: Check = (checked) =>
  byRule(checked, ({ slot: { time }, cutoff }) => {
    const last = time.kind === 'day' ? time.date : time.kind === 'window' ? time.to : cutoff.actual;
    return cutoff.actual > last;
  }).map(({ slot, cutoff, index, dates }) =>
    warning('cutoff-after-slot', {
      rule: slot.rule,
      clause: cutoff.clause,
      path: ['slots', index, 'cutoff', 'days'],
      params: { name: slot.label, dates: listed(dates), count: dates.length },
    }),
  );

/** Cut-offs inside the window of a meeting: a day set early in it would come before the papers. */
export const cutoffsInsideWindow: Check = (checked) =>
  byRule(
    checked,
    ({ slot: { time }, cutoff }) =>
      time.kind === 'window' && cutoff.actual > time.from && cutoff.actual <= time.to,
  )
    .filter(({ slot }) => isGathering(checked.mechanism, slot.rule))
    .map(({ slot, cutoff, index, dates }) =>
      note('cutoff-inside-window', {
        rule: slot.rule,
        clause: cutoff.clause,
        path: ['slots', index, 'cutoff', 'days'],
        params: { name: slot.label, date: dates[0] ?? '' },
      }),
    );

type WithCutoff = { slot: Slot; cutoff: NonNullable<Slot['cutoff']>; index: number };

const withCutoff = ({ mechanism, slots }: Checked): WithCutoff[] =>
  mechanism.slots.flatMap(({ id }, index) =>
    (slots.get(id) ?? []).flatMap((slot) => (slot.cutoff ? { slot, cutoff: slot.cutoff, index } : [])),
  );

/** The first slot of each rule for which something holds, with the cut-offs of all of them. */
const byRule = (
  checked: Checked,
  holds: (one: WithCutoff) => boolean,
): Array<WithCutoff & { dates: string[] }> => {
  const found = new Map<string, WithCutoff & { dates: string[] }>();
  for (const one of withCutoff(checked).filter(holds)) {
    const known = found.get(one.slot.rule);
    if (known) known.dates.push(one.cutoff.actual);
    else found.set(one.slot.rule, { ...one, dates: [one.cutoff.actual] });
  }
  return [...found.values()];
};
