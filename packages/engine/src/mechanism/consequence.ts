import { z } from 'zod';
import { bearerRule } from './bearer-rule.ts';
import { condition } from './condition.ts';
import { colour, identifier, notStated, text } from './value.ts';

/** What good or bad work brings: praise, quotas, criticism. The product reminds and records; people decide. */
export const consequence = z
  .strictObject({
    id: identifier,
    clause: text,
    says: text,
    kind: z.enum([
      'praise',
      'award',
      'preference',
      'criticism',
      'interview',
      'accountability',
      'inspection',
      'assessment',
      'other',
    ]),
    upon: z.union([
      notStated,
      z.strictObject({ scorecard: identifier, grade: identifier }),
      z.strictObject({ scorecard: identifier, rank: z.enum(['top', 'bottom']), count: z.int().min(1) }),
      z.strictObject({ light: identifier, is: colour }),
      z.strictObject({ condition }),
    ]),
    on: bearerRule,
    by: bearerRule.optional(),
  })
  .meta({ id: 'consequence' });
export type Consequence = z.infer<typeof consequence>;
