import type { MeetingReply } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { StoredMeeting } from './find-meeting.ts';

/** What a seat answered. */
export type StoredReply = Awaited<ReturnType<typeof findReplies>>[number];

/** What was answered since the meeting asked last; what was said about another day or hour counts no more. */
export async function findReplies(
  tx: Tx,
  jurisdictionId: string,
  { id, asked }: Pick<StoredMeeting, 'id' | 'asked'>,
) {
  const rows = await tx
    .selectFrom('meeting_reply')
    .select((row) => [
      'post_id as postId',
      'unit_id as unitId',
      row.ref('reply').$castTo<MeetingReply>().as('reply'),
      'reason',
      'stand_in_name as standInName',
      'stand_in_title as standInTitle',
      'by_telephone as byTelephone',
      'replied_by as repliedBy',
      'replied_at as repliedAt',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('meeting_id', '=', id)
    .where('asked', '=', asked)
    .execute();
  return rows.map(({ standInName, standInTitle, ...reply }) => ({
    ...reply,
    standIn: standInName === null ? null : { name: standInName, title: standInTitle ?? '' },
  }));
}
