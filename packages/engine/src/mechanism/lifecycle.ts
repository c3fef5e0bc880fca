import { z } from 'zod';
import { bearerRule } from './bearer-rule.ts';
import { condition } from './condition.ts';
import { due } from './due-rule.ts';
import { settledCount, settledDayCount } from './setting.ts';
import { colour, identifier, notStated, text } from './value.ts';

/** How a limit may be put off: in what form, until when it may be asked for, who grants it, and how often. */
export const extensionRule = z
  .strictObject({
    clause: text,
    says: text,
    written: z.boolean(),
    /** `before-limit`: only while the present limit still runs; or so many days before it. */
    ask: z
      .union([
        notStated,
        z.enum(['before-limit', 'any-time']),
        z.strictObject({ ahead: z.int().min(1).max(90), days: settledDayCount }),
      ])
      .default('not-stated'),
    /** Who looks at it first. */
    reviewedBy: bearerRule.optional(),
    decidedBy: z.union([notStated, bearerRule]),
    /** By when it is answered. */
    answer: due.default('not-stated'),
    /** Whether an answer has to name a day. */
    definiteDate: z.boolean().default(true),
    /** How often; and for how long at the most each time, in calendar days unless it says how they are counted. */
    times: settledCount.default('not-stated'),
    longest: z
      .union([settledCount, z.strictObject({ within: settledCount, days: settledDayCount })])
      .default('not-stated'),
  })
  .meta({ id: 'extension' });
export type ExtensionRule = z.infer<typeof extensionRule>;

export const lifecycleState = z
  .strictObject({ id: identifier, name: text, final: z.boolean().default(false) })
  .meta({ id: 'lifecycleState' });

/** A step from one state to another: who takes it, what it needs, by when. */
export const lifecycleMove = z
  .strictObject({
    id: identifier,
    clause: text,
    says: text,
    from: z.array(identifier).min(1),
    to: identifier,
    by: z.union([notStated, bearerRule]),
    /** What has to be handed in with it. */
    needs: z.array(z.enum(['reason', 'report', 'evidence', 'signature', 'new-date'])).default([]),
    /** Whoever did the work may not take this step: nobody verifies what is one's own. */
    notByDoer: z.boolean().default(false),
    due: due.optional(),
  })
  .meta({ id: 'lifecycleMove' });
export type LifecycleMove = z.infer<typeof lifecycleMove>;

/** The way of a tracked item from being opened to being closed. */
export const lifecycle = z
  .strictObject({
    id: identifier,
    clause: text,
    says: text,
    of: z.enum(['decision', 'problem', 'matter']),
    states: z.array(lifecycleState).min(2),
    start: identifier,
    moves: z.array(lifecycleMove).min(1),
    /** Slips by colour: which matters go on which, and by when they are answered. */
    slips: z
      .array(
        z.strictObject({
          clause: text,
          says: text,
          colour,
          when: z.union([notStated, condition]),
          due,
        }),
      )
      .default([]),
    extension: extensionRule.optional(),
  })
  .meta({ id: 'lifecycle' });
export type Lifecycle = z.infer<typeof lifecycle>;
