import { z } from 'zod';
import { identifier, notStated, text } from './value.ts';

/** Who follows up what was decided, where, and how a limit may be put off. */
export const supervisionRule = z.strictObject({
  clause: text,
  says: text,
  by: identifier,
  /** Slots whose decisions are followed up. */
  sources: z.array(identifier),
  /** Whether any other related meeting is a source too. */
  relatedMeetings: z.boolean(),
  extension: z.strictObject({ clause: text, says: text, written: z.boolean(), decidedBy: identifier }),
});
export type SupervisionRule = z.infer<typeof supervisionRule>;

export const assessmentRule = z.strictObject({
  clause: text,
  says: text,
  /** `preset` names a rule set shipped with the product that the county took over. */
  scoring: z.union([notStated, z.strictObject({ preset: identifier })]),
});
export type AssessmentRule = z.infer<typeof assessmentRule>;
