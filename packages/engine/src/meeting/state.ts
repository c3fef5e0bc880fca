/** Where a resolution meeting stands. A slot is `unscheduled` until somebody sets its day (二（二）2). */
export const meetingStates = ['unscheduled', 'convened', 'ended', 'skipped'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** What the meeting came to on a matter. What is deferred waits for a later meeting and owes nobody anything. */
export const decisionOutcomes = ['decided', 'deferred'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];
