import { z } from 'zod';
import { settledDate, settledDayCount, settledWeekday } from './setting.ts';
import { identifier, monthDay, monthNumber, monthPart, quarterNumber, weekday } from './value.ts';

/** How far before or after its anchor a slot lies; without it, on the anchor's day. */
const distance = z.strictObject({ days: z.int().min(0).max(90), count: settledDayCount });

/** Every second week or third month, counted from the one that this day lies in; few documents say which that is. */
const interval = z.strictObject({ of: z.int().min(2).max(52), from: settledDate });

/** How many slots a window holds whose days nobody names: not fewer than three in a month. */
const times = z.int().min(2).max(31).optional();

/** A day in a month: by number, the nth of a weekday (−1 is the last), or the nth working day. */
export const dayInMonth = z
  .union([
    z.strictObject({ day: monthDay }),
    z.strictObject({ nth: z.union([z.int().min(1).max(5), z.literal(-1)]), weekday }),
    z.strictObject({ workingDay: z.int().min(1).max(23) }),
  ])
  .meta({ id: 'dayInMonth' });
export type DayInMonth = z.infer<typeof dayInMonth>;

/** A place in a year: a month, a part of it, or a day of it. */
const placeInYear = { month: monthNumber, part: monthPart.optional(), day: monthDay.optional() };

/**
 * How often, and how precisely. Where no day is given, the slot is a window and its day is set by notice.
 * `before`/`after` anchor a slot to another one's; `upon: notice` is what comes round only when somebody calls it.
 */
export const recurrence = z
  .union([
    z.strictObject({ before: identifier, by: distance.optional() }),
    z.strictObject({ after: identifier, by: distance.optional() }),
    z.strictObject({ upon: z.literal('notice') }),
    z.strictObject({
      every: z.literal('day'),
      /** `holidays` are the days off by notice, weekends not counted. */
      on: z.enum(['all-days', 'working-days', 'days-off', 'holidays']).optional(),
    }),
    z.strictObject({
      every: z.literal('week'),
      /** One weekday, several of them, or a window from one to another; without it, the whole week. */
      on: z
        .union([settledWeekday, z.array(weekday).min(1), z.strictObject({ from: weekday, to: weekday })])
        .optional(),
      interval: interval.optional(),
      times,
    }),
    z.strictObject({
      every: z.literal('month'),
      /** Windows in the month; without them the month itself is one. */
      parts: z.array(monthPart).min(1).optional(),
      interval: interval.optional(),
      times,
    }),
    z.strictObject({
      every: z.literal('month'),
      on: z.array(dayInMonth).min(1),
      interval: interval.optional(),
    }),
    z.strictObject({
      every: z.literal('quarter'),
      windows: z
        .array(z.strictObject({ quarter: quarterNumber, ...placeInYear }))
        .min(1)
        .optional(),
      times,
    }),
    z.strictObject({
      every: z.literal('half-year'),
      windows: z
        .array(z.strictObject({ half: z.int().min(1).max(2), ...placeInYear }))
        .min(1)
        .optional(),
      times,
    }),
    z.strictObject({
      every: z.literal('year'),
      windows: z.array(z.strictObject(placeInYear)).min(1).optional(),
      times,
    }),
  ])
  .meta({ id: 'recurrence' });
export type Recurrence = z.infer<typeof recurrence>;
