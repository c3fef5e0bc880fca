import { api } from '../../api/client.ts';

export const meetingYearQuery = (year: number) => api.meeting.year.queryOptions({ input: { year } });
export const meetingQuery = (meetingId: string) => api.meeting.show.queryOptions({ input: { meetingId } });
export const invitationsQuery = api.meeting.invitations.queryOptions();
export const callChoicesQuery = api.meeting.callChoices.queryOptions();
/** Units that a decision can be laid on. */
export const unitsQuery = api.organisation.show.queryOptions();

/** A decision as each recorder in turn left it; another revision is another answer. */
export const versionsQuery = (meetingId: string, { id, revision }: { id: string; revision: number }) => ({
  ...api.meeting.decisionVersions.queryOptions({ input: { meetingId, decisionId: id } }),
  queryKey: [...api.meeting.decisionVersions.queryKey({ input: { meetingId, decisionId: id } }), revision],
});

export type MeetingYear = Awaited<ReturnType<typeof api.meeting.year.call>>;
export type Invitation = Awaited<ReturnType<typeof api.meeting.invitations.call>>['invitations'][number];
export type MeetingInYear = MeetingYear['meetings'][number];
export type Meeting = Awaited<ReturnType<typeof api.meeting.show.call>>;
export type Item = NonNullable<Meeting['docket']>['items'][number];
export type Decision = Meeting['decisions'][number];
export type Outcome = Meeting['outcomes'][number];
export type Seat = Meeting['roll'][number];
