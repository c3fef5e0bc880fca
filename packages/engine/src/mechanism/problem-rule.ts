import { z } from 'zod';
import { text } from './value.ts';

/** What a problem is about; a mechanism names those that its docket tells apart. */
export const problemKind = z.enum([
  'land',
  'forest',
  'environment',
  'funds',
  'acquisition',
  'permits',
  'utilities',
  'other',
]);
export type ProblemKind = z.infer<typeof problemKind>;

/** What a docket can be asked to state for each problem (二（二）4（2）). */
export const docketFields = ['responsible-unit', 'requirement', 'limit'] as const;
export type DocketField = (typeof docketFields)[number];

/** What stands between a problem and a resolution meeting, and what must be written down about it. */
export const problemRule = z
  .strictObject({
    gate: z.strictObject({
      clause: text,
      says: text,
      /** In this order; none can be walked round. */
      steps: z.array(z.enum(['reviewed', 'studied', 'unresolved', 'submitted'])).min(1),
      /** Where a problem goes that comes after the cut-off, unless it is admitted with a reason. */
      late: z.enum(['next-docket', 'refused']),
    }),
    charter: z.strictObject({
      clause: text,
      says: text,
      ones: z.array(z.enum(['problem', 'leader', 'team', 'plan', 'follow-through'])).min(1),
    }),
    docket: z.strictObject({
      clause: text,
      says: text,
      mandatory: z.array(z.enum(docketFields)).min(1),
    }),
    kinds: z.array(problemKind),
  })
  .meta({ id: 'problems' });
export type ProblemRule = z.infer<typeof problemRule>;
