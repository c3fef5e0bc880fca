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

/** From and to are both included; without `to` the period is open. */
export const period = z.strictObject({ from: isoDate, to: isoDate.optional() });
export type Period = z.infer<typeof period>;

export const monthNumber = z.int().min(1).max(12);

/** A third of a month: 上旬 is the 1st–10th, 中旬 the 11th–20th, 下旬 or 月底 from the 21st on. */
export const monthPart = z.enum(['early', 'mid', 'end']);
export type MonthPart = z.infer<typeof monthPart>;

export const weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
export type Weekday = z.infer<typeof weekday>;

/** Whether days off count when a number of days is counted. */
export const dayCount = z.enum(['calendar', 'working']);
export type DayCount = z.infer<typeof dayCount>;

/** Where a date goes when it falls on a day off. */
export const shiftDirection = z.enum(shiftDirections);
