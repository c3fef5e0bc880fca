import { anchorOf, type Bearer, meetingRuleOf, type MeetingState } from '@guatu/engine';
import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';
import { type Rulebook, ruledOn } from '../mechanism/index.ts';
import { findDocketItems } from './docket-items.ts';
import { findMeetingsBetween } from './find-meeting.ts';
import { rollFor } from './roll.ts';

/** What the ledger knows of the meeting of a slot: days are ISO, hours `HH:MM`. */
export interface MeetingInCalendar {
  id: string;
  rule: string;
  slotKey: string;
  state: Exclude<MeetingState, 'unscheduled'>;
  heldOn: string | null;
  startsAt: string | null;
  place: string | null;
  chairPostId: string | null;
  movedFrom: string | null;
  movedBecause: string | null;
  skippedBecause: string | null;
  /** It was skipped once, and taken up again. */
  restored: boolean;
}

/** Every meeting that was ever set or skipped, by `rule/slotKey`. */
export async function meetingsInCalendar(
  tx: Tx,
  jurisdictionId: string,
): Promise<ReadonlyMap<string, MeetingInCalendar>> {
  const { rows } = await sql<MeetingInCalendar>`
    select id, rule, slot_key as "slotKey", state, held_on as "heldOn", starts_at as "startsAt", place,
      chair_post_id as "chairPostId", moved_from as "movedFrom", moved_because as "movedBecause",
      skipped_because as "skippedBecause",
      state <> 'skipped' and exists (
        select from journal
        where journal.jurisdiction_id = meeting.jurisdiction_id and subject_kind = 'meeting'
          and subject_id = meeting.id::text and before ->> 'state' = 'skipped') as restored
    from meeting where jurisdiction_id = ${jurisdictionId}`.execute(tx);
  return new Map(rows.map((row) => [`${row.rule}/${row.slotKey}`, row]));
}

/** Why a slot is not held: what leans on a meeting that is skipped says so in that one's words. */
export function whySkipped(
  rulebook: Rulebook,
  meetings: ReadonlyMap<string, MeetingInCalendar>,
  { rule, key, on }: { rule: string; key: string; on: string },
): string | null {
  const own = meetings.get(`${rule}/${key}`);
  if (own) return own.skippedBecause;
  const known = meetingRuleOf(ruledOn(rulebook, on).mechanism, rule);
  const anchor = known && anchorOf(known);
  return anchor ? (meetings.get(`${anchor.rule}/${key}`)?.skippedBecause ?? null) : null;
}

/**
 * The slots, by `rule/slotKey`, of the meetings from one day to another (ISO) that some posts and units chair or are asked
 * to: also by what is on the agenda, which no rule could foresee.
 */
export async function meetingsAsking(
  tx: Tx,
  jurisdictionId: string,
  current: Rulebook,
  { from, to, isMeant }: { from: string; to: string; isMeant: (bearer: Bearer) => boolean },
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const meeting of await findMeetingsBetween(tx, jurisdictionId, from, to)) {
    const { rule, slotKey, chairPostId, heldOn } = meeting;
    const rulebook = ruledOn(current, heldOn ?? from);
    const items = await findDocketItems(tx, jurisdictionId, rule, slotKey);
    const roll = await rollFor(tx, jurisdictionId, rulebook, meeting, items);
    const seats = [{ postId: chairPostId, unitId: null }, ...roll];
    if (seats.some((seat) => isMeantBy(seat, isMeant))) found.add(`${rule}/${slotKey}`);
  }
  return found;
}

const isMeantBy = (
  { postId, unitId }: { postId: string | null; unitId: string | null },
  isMeant: (bearer: Bearer) => boolean,
): boolean =>
  (postId !== null && isMeant({ kind: 'post', id: postId })) ||
  (unitId !== null && isMeant({ kind: 'unit', id: unitId }));
