import { z } from 'zod';
import { bearerRule } from './bearer-rule.ts';
import { problemKind } from './problem-rule.ts';
import { recurrence } from './recurrence.ts';
import { settledDayCount, shiftRule } from './setting.ts';
import {
  identifier,
  monthDay,
  monthNumber,
  monthPart,
  period,
  season,
  text,
  timeOfDay,
  weekday,
} from './value.ts';

/** What kind of occasion a slot is; the product has a room for each, and `other` only stands in the calendar. */
export const occasion = z.enum([
  'executive-meeting',
  'weekly-report',
  'resolution-meeting',
  'site-tour',
  'groundbreaking',
  'atlas-edition',
  'other',
]);
export type Occasion = z.infer<typeof occasion>;

/** What the document *calls* the rhythm. Apart from the recurrence, so that the checker can hold one to the other. */
export const labelPeriod = z.enum([
  'day',
  'week',
  'fortnight',
  'ten-days',
  'half-month',
  'month',
  'two-months',
  'quarter',
  'half-year',
  'year',
  'ad-hoc',
]);
export type LabelPeriod = z.infer<typeof labelPeriod>;

/** The day by which papers reach a desk. Without `shift`, it moves earlier: what follows cannot wait for it. */
export const cutoffRule = z
  .strictObject({
    clause: text,
    says: text,
    /** A day of the slot's month, a weekday of its week, or some days ahead of the slot itself. */
    days: z
      .array(
        z.union([
          z.strictObject({ part: monthPart.optional(), day: monthDay }),
          z.strictObject({ weekday }),
          z.strictObject({ ahead: z.int().min(0).max(90), days: settledDayCount }),
        ]),
      )
      .min(1),
    at: timeOfDay.optional(),
    shift: shiftRule.optional(),
    desk: identifier,
  })
  .meta({ id: 'cutoff' });
export type CutoffRule = z.infer<typeof cutoffRule>;

/** Who has to be there, who is asked to come, and who comes when a kind of problem is on the docket. */
export const attendanceRule = z
  .strictObject({
    clause: text,
    required: z.array(bearerRule),
    invited: z.array(bearerRule).optional(),
    byTopic: z
      .array(z.strictObject({ topics: z.array(problemKind).min(1), required: z.array(bearerRule).min(1) }))
      .optional(),
  })
  .meta({ id: 'attendance' });

/** Something to be dealt with or reported, always or in a part of the year. */
export const matter = z.union([text, z.strictObject({ says: text, in: season })]).meta({ id: 'matter' });
export type Matter = z.infer<typeof matter>;

export const slotRule = z
  .strictObject({
    id: identifier,
    occasion,
    clause: text,
    says: text,
    label: z.strictObject({ clause: text, name: text, period: labelPeriod }),
    recurs: recurrence,
    /** When on its day it takes place; of a window, when it begins on its first day. */
    at: timeOfDay.optional(),
    lasts: z.enum(['half-day', 'day']).optional(),
    /** Where its day goes when it is a day off; without it, it stays, and somebody sets another day. */
    shift: shiftRule.optional(),
    effective: period.optional(),
    /** Who leads in which months, by post. */
    rota: z.array(z.strictObject({ months: z.array(monthNumber).min(1), lead: identifier })).optional(),
    /** Any one of them chairs. */
    chair: z.array(bearerRule).optional(),
    convenedAs: z.array(z.enum(['special-topic-meeting', 'executive-meeting'])).optional(),
    cutoff: cutoffRule.optional(),
    attendance: attendanceRule.optional(),
    /** In order; whatever the document leaves free follows after these. */
    agenda: z.strictObject({ clause: text, items: z.array(matter) }).optional(),
  })
  .meta({ id: 'slot' });
export type SlotRule = z.infer<typeof slotRule>;
