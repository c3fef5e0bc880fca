import { z } from 'zod';
import { action } from './action.ts';
import { bearerRule } from './bearer-rule.ts';
import { condition } from './condition.ts';
import { due } from './due-rule.ts';
import { matter } from './slot-rule.ts';
import { colour, identifier, notStated, period, season, text } from './value.ts';

/** What sets a duty off when it does not come round with a slot, as far as the product itself learns of it. */
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

/** An occasion that comes when it comes, and that the document itself names. */
export const eventRule = z.strictObject({ id: identifier, clause: text, says: text }).meta({ id: 'event' });
export type EventRule = z.infer<typeof eventRule>;

/** What sets a duty off: an event the product knows, one the document names, another duty done, or a light that turns. */
export const trigger = z
  .union([
    event,
    z.strictObject({ event: identifier }),
    z.strictObject({ done: identifier }),
    z.strictObject({ light: identifier, turns: colour }),
  ])
  .meta({ id: 'trigger' });
export type TriggerRule = z.infer<typeof trigger>;

/** A hand through which a paper goes before it is out, in order. */
export const signOff = z
  .strictObject({
    by: bearerRule,
    as: z.enum(['draft', 'review', 'countersign', 'approve', 'sign']),
    clause: text.optional(),
  })
  .meta({ id: 'signOff' });
export type SignOff = z.infer<typeof signOff>;

const common = {
  id: identifier,
  clause: text,
  says: text,
  action,
  /** Who owes it; many a document says only that something is done. */
  bearer: z.union([notStated, bearerRule]),
  /** Who else may do it; the bearer still owes it. */
  alsoBy: z.array(bearerRule).optional(),
  /** Whom the bearer may name in the bearer's place, for a case or for an absence. */
  delegates: z
    .strictObject({ to: z.array(bearerRule).min(1), when: z.enum(['absent', 'authorised']) })
    .optional(),
  /** In the order in which the paper goes through their hands. */
  signOff: z.array(signOff).min(1).optional(),
  due,
  /** To whom it is handed in or reported. */
  to: bearerRule.optional(),
  /** What it has to hold, always or in a part of the year. */
  contents: z.array(matter).min(1).optional(),
  /** For which projects or matters; without it, for all. */
  scope: condition.optional(),
  effective: period.optional(),
};

/** A duty comes round with a slot (`every`), in a part of the year if `in` says so, or is set off (`upon`). */
export const duty = z
  .union([
    z.strictObject({ ...common, every: identifier, in: season.optional() }),
    z.strictObject({ ...common, upon: trigger }),
  ])
  .meta({ id: 'duty' });
export type Duty = z.infer<typeof duty>;
