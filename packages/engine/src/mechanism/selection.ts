import { z } from 'zod';
import { settledThresholdScope } from './setting.ts';
import { governmentLevel, identifier, text } from './value.ts';

/** A list that a project may stand on, e.g. the provincial "four hundreds" list. */
export const designation = z
  .strictObject({ id: identifier, name: text, level: governmentLevel })
  .meta({ id: 'designation' });

const yuan = z.int().min(0);

/** `above` is strict (超过, 过); `atLeast` includes the sum itself (及以上). Whole yuan. */
export const investmentThreshold = z
  .strictObject({
    measure: z.enum(['annual-plan', 'total']),
    limit: z.union([z.strictObject({ above: yuan }), z.strictObject({ atLeast: yuan })]),
    binds: settledThresholdScope,
  })
  .meta({ id: 'investmentThreshold' });

/** Which projects a paper is made for, and what it holds. A project on any of the lists is in, if it meets the threshold. */
export const selection = z
  .strictObject({
    id: identifier,
    clause: text,
    says: text,
    for: identifier,
    lists: z.array(identifier).min(1),
    investment: investmentThreshold.optional(),
    contents: z.array(
      z.enum([
        'preface',
        'table-of-contents',
        'name',
        'content-and-scale',
        'total-investment',
        'planned-investment',
        'progress',
        'photographs',
      ]),
    ),
  })
  .meta({ id: 'selection' });
export type Selection = z.infer<typeof selection>;
