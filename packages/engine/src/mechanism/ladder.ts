import { z } from 'zod';
import { bearerRule } from './bearer-rule.ts';
import { condition } from './condition.ts';
import { due } from './due-rule.ts';
import { settledDayCount } from './setting.ts';
import { colour, identifier, notStated, text } from './value.ts';

/** What is done on a rung. */
export const ladderStep = z.enum([
  'remind',
  'notice',
  'letter',
  'supervise',
  'interview',
  'inspect',
  'bulletin',
  'report-up',
  'criticise',
  'hold-to-account',
  'other',
]);
export type LadderStep = z.infer<typeof ladderStep>;

/** When a rung is reached: days past the limit, days before it (negative), the nth time, a light, or a condition. */
const reached = z
  .union([
    z.strictObject({ overdue: z.int().min(-90).max(366), days: settledDayCount }),
    z.strictObject({ times: z.int().min(1).max(20) }),
    z.strictObject({ light: identifier, is: colour, running: z.int().min(2).max(24).optional() }),
    z.strictObject({ condition }),
  ])
  .meta({ id: 'reached' });
export type Reached = z.infer<typeof reached>;

export const rung = z
  .strictObject({
    id: identifier,
    clause: text,
    says: text,
    when: z.union([notStated, reached]),
    do: ladderStep,
    by: bearerRule.optional(),
    to: bearerRule,
    /** The colour of the slip that is sent. */
    slip: colour.optional(),
    /** By when whoever gets it has to answer. */
    due: due.optional(),
    /** The rung after this one, in this ladder or another; without it, the one written next. */
    next: identifier.optional(),
  })
  .meta({ id: 'rung' });
export type Rung = z.infer<typeof rung>;

/** What follows, step by step, when something is late or goes badly. */
export const ladder = z
  .strictObject({
    id: identifier,
    clause: text,
    says: text,
    of: z.enum(['decision', 'problem', 'duty', 'project', 'unit']),
    rungs: z.array(rung).min(1),
  })
  .meta({ id: 'ladder' });
export type Ladder = z.infer<typeof ladder>;
