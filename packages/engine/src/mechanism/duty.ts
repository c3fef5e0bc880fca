import { z } from 'zod';
import { action } from './action.ts';
import { bearerRule } from './bearer-rule.ts';
import { settledDayCount, settledShift } from './setting.ts';
import { identifier, notStated, period, text } from './value.ts';

/** What sets a duty off when it does not come round with a slot. */
export const event = z.enum([
  'anytime',
  'problem-raised',
  'problem-reviewed',
  'problem-studied',
  'problem-decided',
  'meeting-ended',
  'minutes-issued',
  'delay-foreseen',
  'extension-requested',
  'decision-reported',
  'groundbreaking-held',
  'edition-opened',
]);
export type Event = z.infer<typeof event>;

/**
 * When a duty is due:
 * - by the slot's cut-off (for an event, the next one of the slot named in `of`), by the slot itself, by the limit on the slip;
 * - some days after the event. Without `shift` a handling period that ends on a day off moves later.
 */
export const due = z.union([
  notStated,
  z.strictObject({ by: z.enum(['cutoff', 'slot']), of: identifier.optional() }),
  z.strictObject({ by: z.literal('slip') }),
  z.strictObject({
    within: z.int().min(0).max(366),
    days: settledDayCount,
    shift: settledShift.optional(),
  }),
]);
export type DueRule = z.infer<typeof due>;

const common = {
  id: identifier,
  clause: text,
  says: text,
  action,
  bearer: bearerRule,
  /** Who else may do it; the bearer still owes it. */
  alsoBy: z.array(bearerRule).optional(),
  due,
  /** To whom it is handed in or reported. */
  to: bearerRule.optional(),
  effective: period.optional(),
};

/** A duty comes round with a slot (`every`) or is set off by an event (`upon`). */
export const duty = z.union([
  z.strictObject({ ...common, every: identifier }),
  z.strictObject({ ...common, upon: event }),
]);
export type Duty = z.infer<typeof duty>;
