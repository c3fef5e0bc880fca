/** Where a meeting stands. A slot is `unscheduled` until somebody sets its day (二（二）2). */
export const meetingStates = ['unscheduled', 'convened', 'ended', 'skipped'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** What the meeting came to on a matter. What is deferred waits for a later meeting and owes nobody anything. */
export const decisionOutcomes = ['decided', 'deferred'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** What somebody who is asked to a meeting answers: to come, to be excused, or to send somebody. */
export const meetingReplies = ['coming', 'leave', 'stand-in'] as const;
export type MeetingReply = (typeof meetingReplies)[number];

/** How a seat was filled, as the minutes print it. */
export const attendanceStatuses = ['present', 'leave', 'stand-in', 'observer'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];
