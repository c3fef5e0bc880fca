import { z } from 'zod';
import { extensionRule } from './lifecycle.ts';
import { identifier, notStated, text } from './value.ts';

/** Who follows up what was decided, where, and how a limit may be put off. */
export const supervisionRule = z
  .strictObject({
    clause: text,
    says: text,
    by: identifier,
    /** Slots whose decisions are followed up. */
    sources: z.array(identifier),
    /** Whether any other related meeting is a source too. */
    relatedMeetings: z.boolean(),
    extension: extensionRule,
  })
  .meta({ id: 'supervision' });
export type SupervisionRule = z.infer<typeof supervisionRule>;

export const assessmentRule = z
  .strictObject({
    clause: text,
    says: text,
    /** By which scorecards. */
    scoring: z.union([notStated, z.array(identifier).min(1)]),
  })
  .meta({ id: 'assessment' });
export type AssessmentRule = z.infer<typeof assessmentRule>;
