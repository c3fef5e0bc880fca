import type { WorkCalendar } from '../calendar/index.ts';
import { type Arrangement, type Slot, slotByKey, slotsBetween } from '../recurrence/index.ts';
import { eachOnce } from './each-once.ts';
import { type Era, eraOn } from './era.ts';

/**
 * The slots of {@link slotsBetween}, each as the version makes it that was in force on the first day of its period. A
 * rule's slots stand together, those of an earlier version first. One that both versions have, because its day was moved
 * over the first day of the new one, is the earlier version's.
 */
export const slotsAcross = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  from: string,
  to: string,
  arrangements: readonly Arrangement[] = [],
): Slot[] => {
  const slots = eachOnce(
    eras.flatMap((era) =>
      slotsBetween(era.mechanism, calendar, from, to, arrangements).filter(isOf(eras, era)),
    ),
    ({ rule, key }) => `${rule}/${key}`,
  );
  const rules = [...new Set(slots.map(({ rule }) => rule))];
  return [...slots].sort((one, other) => rules.indexOf(one.rule) - rules.indexOf(other.rule));
};

/** The slot of that rule and key, by the version that it belongs to; null where there is none. */
export const slotAcross = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  rule: string,
  key: string,
  arrangements: readonly Arrangement[] = [],
): Slot | null =>
  eras
    .map((era) => {
      const slot = slotByKey(era.mechanism, calendar, rule, key, arrangements);
      return slot !== null && isOf(eras, era)(slot) ? slot : null;
    })
    .find((slot) => slot !== null) ?? null;

/** The era whose rules hold for a slot; for what is no slot of any, the last one. */
export const eraOfSlot = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  { rule, key }: Pick<Slot, 'rule' | 'key'>,
  arrangements: readonly Arrangement[] = [],
): Era => {
  const slot = eras.length === 1 ? null : slotAcross(eras, calendar, rule, key, arrangements);
  return eraOn(eras, slot?.period.from ?? '9999-12-31');
};

const isOf =
  (eras: readonly Era[], era: Era) =>
  ({ period }: Slot): boolean =>
    eraOn(eras, period.from) === era;
