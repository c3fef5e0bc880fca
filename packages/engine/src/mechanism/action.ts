import { z } from 'zod';

/**
 * What a duty asks to be done. Closed, because each one is something the product knows how to carry out, to prove
 * and to print; `other` is owed and ticked off, and nothing more.
 */
export const action = z.enum([
  // weekly report
  'report-weekly',
  // meetings and their papers
  'convene-meeting',
  'record-decisions',
  'sign-minutes',
  'issue-minutes',
  'report-outcomes',
  'write-special-report',
  // a problem on its way to a resolution meeting
  'raise-problem',
  'review-problem',
  'hold-special-meeting',
  'submit-problem',
  'compile-docket',
  'verify-problem',
  // a decision under supervision
  'acknowledge-decision',
  'carry-out-decision',
  'request-extension',
  'decide-extension',
  'verify-decision',
  // tours and ground-breakings
  'lead-tour',
  'plan-tour',
  'organise-groundbreaking',
  'plan-groundbreaking',
  'check-start',
  // projects and their atlas
  'maintain-registry',
  'meet-milestone',
  'update-project',
  'hand-in-atlas',
  'compile-atlas',
  // assessment
  'assess',
  'other',
]);
export type Action = z.infer<typeof action>;
