import type { Change } from '../../ledger/perform.ts';

/** What others hear when a meeting gets its day, changes it or is not held: which, and the day (ISO) it stands or stood on. */
export const announced = (
  what: 'convened' | 'moved' | 'skipped',
  meetingId: string,
  rule: string,
  day: string | null,
): Pick<Change, 'announce'> => ({
  announce: { topic: `meeting.${what}`, payload: { meetingId, rule, day } },
});
