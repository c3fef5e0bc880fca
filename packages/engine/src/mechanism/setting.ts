import { z } from 'zod';
import { dayCount, identifier, isoDate, notStated, shiftDirection, text, weekday } from './value.ts';

/** Whether an investment threshold binds every list of a selection, or only the one named last. */
export const thresholdScope = z.enum(['every-list', 'last-list']);

/** To which of two neighbouring bands a sum belongs that lies just on their shared edge. */
export const edge = z.enum(['upper', 'lower']);
export type Edge = z.infer<typeof edge>;

/** How the share of the year gone by (序时进度) is told: by whole months, the running one included, or by days. */
export const paceUnit = z.enum(['months', 'days']);

const opening = { id: identifier, clause: text, asks: text };

/**
 * A point that the document leaves open. The file says what is asked and what holds until somebody answers;
 * the county's answer is written beside it, so that an answer is versioned like every other rule.
 */
export const setting = z
  .discriminatedUnion('decides', [
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
    z.strictObject({
      ...opening,
      decides: z.literal('weekday'),
      default: weekday,
      answer: weekday.optional(),
    }),
    z.strictObject({
      ...opening,
      decides: z.literal('threshold-scope'),
      default: thresholdScope,
      answer: thresholdScope.optional(),
    }),
    z.strictObject({ ...opening, decides: z.literal('edge'), default: edge, answer: edge.optional() }),
    z.strictObject({
      ...opening,
      decides: z.literal('number'),
      default: z.number(),
      answer: z.number().optional(),
    }),
    z.strictObject({ ...opening, decides: z.literal('date'), default: isoDate, answer: isoDate.optional() }),
    z.strictObject({
      ...opening,
      decides: z.literal('pace'),
      default: paceUnit,
      answer: paceUnit.optional(),
    }),
  ])
  .meta({ id: 'setting' });
export type Setting = z.infer<typeof setting>;
export type SettingKind = Setting['decides'];

/** Points at a setting instead of stating a value: `{ setting: minutes-day-count }`. */
export const settingReference = z.strictObject({ setting: identifier }).meta({ id: 'settingReference' });
export type SettingReference = z.infer<typeof settingReference>;

/** A value, or the setting that decides it. */
export type Settled<T> = T | SettingReference;

export const settledDayCount = z.union([dayCount, settingReference]);
export const settledWeekday = z.union([weekday, settingReference]);
export const settledThresholdScope = z.union([thresholdScope, settingReference]);
export const settledEdge = z.union([edge, settingReference]);
export const settledDate = z.union([isoDate, settingReference]);
export const settledPace = z.union([paceUnit, settingReference]);
/** A count that a document may print as a blank ("within __ working days"). */
export const settledCount = z.union([z.int().min(0).max(366), settingReference, notStated]);

/**
 * Where a date goes when it falls on a day off: one way for all of them; a number of working days past them ("the
 * second working day after the holiday"); or weekends one way and holidays by notice another.
 */
export const shiftRule = z
  .union([
    shiftDirection,
    settingReference,
    z.strictObject({
      direction: z.enum(['earlier', 'later']),
      workingDays: z.int().min(1).max(10),
    }),
    z.strictObject({
      weekend: z.union([shiftDirection, notStated]),
      holiday: z.union([shiftDirection, notStated]),
    }),
  ])
  .meta({ id: 'shift' });
export type ShiftRule = z.infer<typeof shiftRule>;
