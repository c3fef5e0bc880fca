import { entryKinds } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, done, line, recordId } from './fields.ts';

const year = z.coerce.number().int().min(1990).max(2100);
const dates = z.array(calendarDate).max(200);

/** What a notice makes of a year: days off, weekends need not be listed; and weekend days worked to make up. */
const noticedDays = { daysOff: dates.default([]), makeUpDays: dates.default([]) };

export const calendarYearView = z.object({
  year,
  notice: z.string(),
  /** The notice's document number, where it was noted. */
  number: z.string().nullable(),
  daysOff: z.array(calendarDate),
  makeUpDays: z.array(calendarDate),
  /** The day on which it was put on record here and by whom; null for what came with the county's opening. */
  recorded: z.object({ on: calendarDate, by: z.string() }).nullable(),
});

/** Why a county decides about a day: a holiday of its own, an emergency, or a mistake in what stands on record. */
export const dayScopes = z.enum(['local', 'emergency', 'correction']);

export const calendarDayView = z.object({
  id: recordId,
  date: calendarDate,
  /** `as-noticed`: what was said before is taken back, and the day is what its year's notice makes it. */
  kind: z.enum(entryKinds),
  scope: dayScopes,
  reason: z.string(),
  number: z.string().nullable(),
  recorded: z.object({ on: calendarDate, by: z.string() }),
  /** Whether nothing was put on record for the date since. */
  last: z.boolean(),
  /** Put on record after the day itself, so that it changes nothing any more. */
  late: z.boolean(),
});

export const calendarView = z.object({
  years: z.array(calendarYearView),
  /** Years of the near future without a notice: nothing in them can be counted in working days. */
  notPublished: z.array(year),
  /** The latest first. */
  days: z.array(calendarDayView),
  mayKeep: z.boolean(),
});

/** A date that would stand elsewhere; null on the side on which it does not stand at all. */
export const dateMoveView = z.object({
  what: z.enum(['slot', 'cutoff', 'due']),
  /** What the document calls it. */
  title: z.string(),
  slotKey: z.string().nullable(),
  clause: z.string(),
  before: calendarDate.nullable(),
  after: calendarDate.nullable(),
  /** How many obligations are due on that other day. */
  count: z.number().int().min(1),
});

/** What of the coming months would move; nothing that has passed ever does. */
export const calendarEffect = z.object({
  from: calendarDate,
  to: calendarDate,
  moves: z.array(dateMoveView),
});

const decision = { date: calendarDate, kind: z.enum(['working', 'off']) };
const grounds = { reason: line, number: line.nullable() };

export const calendar = {
  show: oc.route({ method: 'GET', path: '/calendar', tags: ['calendar'] }).output(calendarView),
  /** Which dates a year's notice would move, before it is published. */
  previewYear: oc
    .route({ method: 'GET', path: '/calendar/years/{year}/effect', tags: ['calendar'] })
    .input(z.object({ year, ...noticedDays }))
    .output(calendarEffect),
  /** The same for a single day; `as-noticed` for taking back what was decided. */
  previewDay: oc
    .route({ method: 'GET', path: '/calendar/days/{date}/effect', tags: ['calendar'] })
    .input(z.object({ date: calendarDate, kind: z.enum(entryKinds) }))
    .output(calendarEffect),
  /** Puts a year's notice on record, once; what has to be put right later is a decision about single days. */
  publishYear: oc
    .route({ method: 'POST', path: '/calendar/years/{year}', tags: ['calendar'] })
    .input(z.object({ year, notice: line, number: line, ...noticedDays }))
    .output(done),
  /** Puts on record what the county decides about a day. It counts from today on: days that have passed stay as they were. */
  recordDay: oc
    .route({ method: 'POST', path: '/calendar/days', tags: ['calendar'] })
    .input(z.object({ ...decision, scope: dayScopes, ...grounds }))
    .output(done),
  /** Takes back what was decided about a day: it is again what its year's notice makes it. */
  withdrawDay: oc
    .route({ method: 'POST', path: '/calendar/days/{date}/withdrawal', tags: ['calendar'] })
    .input(z.object({ date: calendarDate, reason: line }))
    .output(done),
};
