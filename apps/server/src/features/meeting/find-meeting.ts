import type { MeetingState } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';

/** A meeting as its row says. */
export type StoredMeeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>;

/** The meeting of that id; undefined when there is none. */
export const findMeeting = (tx: Tx, jurisdictionId: string, id: string) =>
  meetings(tx, jurisdictionId).where('id', '=', id).executeTakeFirst();

/** The same, and nobody else changes it or what is under it until the command ends. */
export const lockMeeting = (tx: Tx, jurisdictionId: string, id: string) =>
  meetings(tx, jurisdictionId).where('id', '=', id).forUpdate().executeTakeFirst();

/** The meeting that fills a slot, locked; undefined while nobody has set its day. */
export const lockMeetingOfSlot = (tx: Tx, jurisdictionId: string, rule: string, slotKey: string) =>
  meetings(tx, jurisdictionId)
    .where('rule', '=', rule)
    .where('slot_key', '=', slotKey)
    .forUpdate()
    .executeTakeFirst();

/** Every meeting that was ever set or skipped. */
export const findMeetings = (tx: Tx, jurisdictionId: string) => meetings(tx, jurisdictionId).execute();

/** Every meeting whose slot bears a year's number. */
export const findMeetingsOfYear = (tx: Tx, jurisdictionId: string, year: number) =>
  meetings(tx, jurisdictionId).where('slot_key', 'like', `${year}-%`).execute();

/** Every meeting that is to be held on a day (ISO) or after it, in order of time. */
export const findMeetingsFrom = (tx: Tx, jurisdictionId: string, from: string) =>
  meetings(tx, jurisdictionId)
    .where('held_on', '>=', from)
    .where('state', 'not in', ['ended', 'skipped'])
    .orderBy('held_on')
    .orderBy('starts_at')
    .execute();

/** Every meeting, also one that was skipped, whose day is one from one to another (ISO), both included. */
export const findMeetingsBetween = (tx: Tx, jurisdictionId: string, from: string, to: string) =>
  meetings(tx, jurisdictionId).where('held_on', '>=', from).where('held_on', '<=', to).execute();

function meetings(tx: Tx, jurisdictionId: string) {
  return tx
    .selectFrom('meeting')
    .select((row) => [
      'id',
      'rule',
      'slot_key as slotKey',
      row.ref('state').$castTo<Exclude<MeetingState, 'unscheduled'>>().as('state'),
      row.ref('convened_as').$castTo<'special-topic-meeting' | 'executive-meeting' | null>().as('convenedAs'),
      'held_on as heldOn',
      'starts_at as startsAt',
      'place',
      'chair_post_id as chairPostId',
      'moved_from as movedFrom',
      'moved_because as movedBecause',
      'outside_because as outsideBecause',
      'skipped_because as skippedBecause',
      'asked',
      'ended_on as endedOn',
      'ended_by as endedBy',
      'revision',
      'changed_by as changedBy',
      'changed_at as changedAt',
    ])
    .where('jurisdiction_id', '=', jurisdictionId);
}
