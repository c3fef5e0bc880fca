import { z } from 'zod';
import { dayCount, identifier, shiftDirection, text, weekday } from './value.ts';

/** Whether an investment threshold binds every list of a selection, or only the one named last. */
export const thresholdScope = z.enum(['every-list', 'last-list']);

const opening = { id: identifier, clause: text, asks: text };

/**
 * A point that the document leaves open. The file says what is asked and what holds until somebody answers;
 * the county's answer is written beside it, so that an answer is versioned like every other rule.
 */
export const setting = z.discriminatedUnion('decides', [
  z.strictObject({
    ...opening,
    decides: z.literal('day-count'),
    default: dayCount,
    answer: dayCount.optional(),
  }),
  z.strictObject({
    ...opening,
    decides: z.literal('shift'),
    default: shiftDirection,
    answer: shiftDirection.optional(),
  }),
  z.strictObject({ ...opening, decides: z.literal('weekday'), default: weekday, answer: weekday.optional() }),
  z.strictObject({
    ...opening,
    decides: z.literal('threshold-scope'),
    default: thresholdScope,
    answer: thresholdScope.optional(),
  }),
]);
export type Setting = z.infer<typeof setting>;
export type SettingKind = Setting['decides'];

/** Points at a setting instead of stating a value: `{ setting: minutes-day-count }`. */
export const settingReference = z.strictObject({ setting: identifier });
export type SettingReference = z.infer<typeof settingReference>;

/** A value, or the setting that decides it. */
export type Settled<T> = T | SettingReference;

export const settledDayCount = z.union([dayCount, settingReference]);
export const settledShift = z.union([shiftDirection, settingReference]);
export const settledWeekday = z.union([weekday, settingReference]);
export const settledThresholdScope = z.union([thresholdScope, settingReference]);
