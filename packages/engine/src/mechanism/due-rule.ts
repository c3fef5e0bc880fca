import { z } from 'zod';
import { type Condition, condition } from './condition.ts';
import { settledCount, settledDayCount, shiftRule } from './setting.ts';
import { identifier, monthDay, monthNumber, notStated, timeOfDay, weekday } from './value.ts';

/** A day named by what it is; the first such day on or after the beginning of the period counts. */
export const namedDay = z
  .union([
    z.strictObject({ day: monthDay }),
    z.strictObject({ weekday }),
    z.strictObject({ workingDay: z.int().min(1).max(23) }),
    z.strictObject({ month: monthNumber, day: monthDay }),
  ])
  .meta({ id: 'namedDay' });
export type NamedDay = z.infer<typeof namedDay>;

const landing = { at: timeOfDay.optional(), shift: shiftRule.optional() };

/** What a number of days is counted from: the event or slot itself, the end of the slot's period, or another duty. */
const start = z.union([z.enum(['event', 'period']), z.strictObject({ duty: identifier })]);

/**
 * When a duty is due. Every count leaves the first day out. A handling period without `shift` moves later when it ends on
 * a day off; a day counted back or named without `shift` stays where it is.
 */
export type DueRule =
  | z.infer<typeof notStated>
  | z.infer<typeof bySlot>
  | z.infer<typeof within>
  | z.infer<typeof withinHours>
  | z.infer<typeof ahead>
  | z.infer<typeof onDay>
  | { by: 'slip'; otherwise?: DueRule | undefined }
  | { cases: { when: Condition; due: DueRule }[]; otherwise: DueRule };

/** By the slot's cut-off or the slot itself; for an event, the next one of the slot named in `of`. */
const bySlot = z.strictObject({
  by: z.enum(['cutoff', 'slot']),
  of: identifier.optional(),
  at: timeOfDay.optional(),
});
const within = z.strictObject({
  within: settledCount,
  days: settledDayCount,
  after: start.optional(),
  ...landing,
});
const withinHours = z.strictObject({ withinHours: z.int().min(1).max(720), after: start.optional() });
/** So many days before the slot that the duty comes with, or before the next one of `of`. */
const ahead = z.strictObject({
  ahead: z.int().min(0).max(366),
  days: settledDayCount,
  of: identifier.optional(),
  ...landing,
});
/** On a named day of the slot's own period, or of the one after it. */
const onDay = z.strictObject({ on: namedDay, in: z.enum(['this', 'next']).optional(), ...landing });

export const due: z.ZodType<DueRule> = z
  .lazy(() =>
    z.union([
      notStated,
      bySlot,
      /** The limit written for the case; `otherwise` where none is written. */
      z.strictObject({ by: z.literal('slip'), otherwise: due.optional() }),
      within,
      withinHours,
      ahead,
      onDay,
      /** By class or urgency: the first case that is known to hold. */
      z.strictObject({
        cases: z.array(z.strictObject({ when: condition, due })).min(1),
        otherwise: due,
      }),
    ]),
  )
  .meta({ id: 'due' });
