import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../database/ledger-database.ts';
import type { SeatTaken } from './roll.ts';

/** Puts a meeting's roll in the place of the one that was kept before. */
export async function keepRoll(
  tx: Tx,
  jurisdictionId: string,
  meetingId: string,
  seats: readonly SeatTaken[],
): Promise<void> {
  await tx
    .deleteFrom('attendance')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('meeting_id', '=', meetingId)
    .execute();
  if (seats.length === 0) return;
  await tx
    .insertInto('attendance')
    .values(
      seats.map(({ postId, unitId, name, title, role, status, standIn, note }, index) => ({
        jurisdiction_id: jurisdictionId,
        id: uuidv7(),
        meeting_id: meetingId,
        position: index + 1,
        post_id: postId,
        unit_id: unitId,
        name,
        title,
        role,
        status,
        stand_in_name: standIn?.name ?? null,
        stand_in_title: standIn?.title ?? null,
        note,
      })),
    )
    .execute();
}
