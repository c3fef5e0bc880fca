import { z } from 'zod';
import { condition, operand } from './condition.ts';
import { settledDayCount, settledPace } from './setting.ts';
import { subjectKind } from './fact.ts';
import { identifier, text } from './value.ts';

/** A date in a count of days or months: a fact, or the day of looking. */
const moment = z.union([z.literal('as-of'), z.strictObject({ fact: identifier })]);

/** How a measure is worked out. */
export const computation = z
  .union([
    /** `of` in percent of `to`: the completion rate. */
    z.strictObject({ rate: z.strictObject({ of: operand, to: operand }) }),
    /** `of` divided by `to`: 0.8 of the pace. */
    z.strictObject({ ratio: z.strictObject({ of: operand, to: operand }) }),
    z.strictObject({ difference: z.strictObject({ of: operand, minus: operand }) }),
    z.strictObject({ sum: z.array(operand).min(1) }),
    /** The share of the year gone by (序时进度), in percent, by whole months or by days. */
    z.strictObject({ pace: settledPace }),
    /** How much `of` has changed against so many periods ago, in its own unit or in percent. */
    z.strictObject({
      change: z.strictObject({
        of: operand,
        periods: z.int().min(1).max(24),
        as: z.enum(['difference', 'percent']),
      }),
    }),
    /** The mean of all who are judged together, the subject itself included. */
    z.strictObject({ average: operand }),
    /** How many of a unit's projects there are, or meet a condition. */
    z.strictObject({ projects: z.strictObject({ where: condition.optional() }) }),
    /** A sum over a unit's projects. */
    z.strictObject({ total: z.strictObject({ of: operand, where: condition.optional() }) }),
    /** Days from one date to another; negative while the second lies before the first. */
    z.strictObject({ days: z.strictObject({ from: moment, to: moment, count: settledDayCount }) }),
    /**
     * Months from one date to another: whole ones (满一个月), with the one begun (超过一个月 is above 1), or those of the
     * calendar, from March to May 2 whatever the days (当月 is 0, 连续三个月 is 2 later).
     */
    z.strictObject({
      months: z.strictObject({
        from: moment,
        to: moment,
        as: z.enum(['whole', 'begun', 'calendar']).optional(),
      }),
    }),
  ])
  .meta({ id: 'computation' });
export type Computation = z.infer<typeof computation>;

/** A figure that lights, scores and classes are judged by. */
export const measure = z
  .strictObject({ id: identifier, clause: text, name: text, of: subjectKind, is: computation })
  .meta({ id: 'measure' });
export type MeasureRule = z.infer<typeof measure>;
