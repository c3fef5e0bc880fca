import { z } from 'zod';
import { bearerRule } from './bearer-rule.ts';
import { settledShift, settledWeekday } from './setting.ts';
import { identifier, monthNumber, monthPart, period, text } from './value.ts';

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
export const labelPeriod = z.enum(['week', 'ten-days', 'month', 'quarter', 'year']);

/**
 * How often, and how precisely: a weekday, the meeting it comes before, parts of a month, or windows in a quarter.
 * Where no day is given the day is set by notice.
 */
export const recurrence = z.union([
  z.strictObject({ before: identifier }),
  z.strictObject({ every: z.literal('week'), on: settledWeekday }),
  z.strictObject({ every: z.literal('month'), parts: z.array(monthPart).min(1).optional() }),
  z.strictObject({
    every: z.literal('quarter'),
    windows: z
      .array(
        z.strictObject({ quarter: z.int().min(1).max(4), month: monthNumber, part: monthPart.optional() }),
      )
      .min(1),
  }),
]);
export type Recurrence = z.infer<typeof recurrence>;

/** The day by which papers reach a desk. Without `shift`, it moves earlier: what follows cannot wait for it. */
export const cutoffRule = z.strictObject({
  clause: text,
  says: text,
  days: z.array(z.strictObject({ part: monthPart.optional(), day: z.int().min(1).max(31) })).min(1),
  shift: settledShift.optional(),
  desk: identifier,
});
export type CutoffRule = z.infer<typeof cutoffRule>;

export const slotRule = z.strictObject({
  id: identifier,
  occasion,
  clause: text,
  says: text,
  label: z.strictObject({ clause: text, name: text, period: labelPeriod }),
  recurs: recurrence,
  lasts: z.enum(['half-day', 'day']).optional(),
  effective: period.optional(),
  /** Who leads in which months, by post. */
  rota: z.array(z.strictObject({ months: z.array(monthNumber).min(1), lead: identifier })).optional(),
  /** Any one of them chairs. */
  chair: z.array(bearerRule).optional(),
  convenedAs: z.array(z.enum(['special-topic-meeting', 'executive-meeting'])).optional(),
  cutoff: cutoffRule.optional(),
  attendance: z
    .strictObject({ clause: text, required: z.array(bearerRule), invited: z.array(bearerRule).optional() })
    .optional(),
  /** In order; whatever the document leaves free follows after these. */
  agenda: z.strictObject({ clause: text, items: z.array(text) }).optional(),
});
export type SlotRule = z.infer<typeof slotRule>;
