import { z } from 'zod';
import { shiftDirections } from '../calendar/index.ts';

/** An identifier inside a mechanism file: lower-case words joined by hyphens, e.g. `key-projects-section`. */
export const identifier = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** Text that somebody wrote; never empty, because an empty name says nothing on a printed paper. */
export const text = z.string().trim().min(1).max(500);

/** A calendar day as `YYYY-MM-DD`; a day that does not exist (02-30) is refused. */
export const isoDate = z.iso.date();
export type IsoDate = z.infer<typeof isoDate>;

/** The document does not say. A legal answer wherever it stands, and never the same as "none". */
export const notStated = z.literal('not-stated');
export type NotStated = z.infer<typeof notStated>;

/** From and to are both included; without `to` the period is open. `firstCycle`: slots that begin before it do not count. */
export const period = z
  .strictObject({ from: isoDate, to: isoDate.optional(), firstCycle: isoDate.optional() })
  .meta({ id: 'period' });
export type Period = z.infer<typeof period>;

export const monthNumber = z.int().min(1).max(12);
export const quarterNumber = z.int().min(1).max(4);

/** A day of a month by number, or its last; the 31st of a shorter month is its last day. */
export const monthDay = z.union([z.int().min(1).max(31), z.literal('last')]);
export type MonthDay = z.infer<typeof monthDay>;

/** 上旬 is the 1st–10th, 中旬 the 11th–20th, 下旬 or 月底 from the 21st on; the halves part at the 15th. */
export const monthPart = z.enum(['early', 'mid', 'end', 'first-half', 'second-half']);
export type MonthPart = z.infer<typeof monthPart>;

export const weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
export type Weekday = z.infer<typeof weekday>;

/** A time on a clock, `HH:MM`, or the end of a half day: noon, or the close of office hours. */
export const timeOfDay = z.union([
  z.enum(['morning', 'afternoon']),
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
]);
export type TimeOfDay = z.infer<typeof timeOfDay>;

/** The part of the year in which something holds, where what is asked differs by quarter or by month. */
export const season = z
  .union([
    z.strictObject({ months: z.array(monthNumber).min(1) }),
    z.strictObject({ quarters: z.array(quarterNumber).min(1) }),
  ])
  .meta({ id: 'season' });
export type Season = z.infer<typeof season>;

/** Whether days off count when a number of days is counted. */
export const dayCount = z.enum(['calendar', 'working']);
export type DayCount = z.infer<typeof dayCount>;

/** Where a date goes when it falls on a day off. */
export const shiftDirection = z.enum(shiftDirections);

export const governmentLevel = z.enum(['town', 'county', 'city', 'province', 'nation']);
export type GovernmentLevel = z.infer<typeof governmentLevel>;

/** Lights, cards and slips: what is well, what is watched, what is wrong, and what is finished or out of the count. */
export const colour = z.enum(['green', 'yellow', 'orange', 'red', 'blue', 'grey']);
export type Colour = z.infer<typeof colour>;
