import { meetingSlots, slotRuleOf } from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { findMinutesOf, minutesInBrief } from '../minutes/index.ts';
import { findMeetingsOfYear, type StoredMeeting } from './find-meeting.ts';
import { holderName, postTitle } from './names.ts';
import { chairsOf, convenesAs } from './policy.ts';
import { slotView } from './slot-view.ts';

/** Every slot of a year's resolution meetings, whether it has a day or not, and how its minutes stand. */
export async function showYear(view: View, input: { year?: number | undefined }) {
  const { tx, server, today } = view;
  const jurisdictionId = server.jurisdiction.id;
  const rulebook = await rulebookOf(view);
  const year = input.year ?? today.year;
  const slots = meetingSlots(rulebook.eras, rulebook.calendar, year);
  const meetings = await findMeetingsOfYear(tx, jurisdictionId, year);
  const minutes = await findMinutesOf(
    tx,
    jurisdictionId,
    meetings.map(({ id }) => id),
  );
  const dockets = await findDockets(view, year);
  const rules = [...new Set(slots.map(({ rule }) => rule))];
  return {
    year,
    meetings: slots.map((slot) => {
      const meeting = meetings.find(({ rule, slotKey }) => rule === slot.rule && slotKey === slot.key);
      const docket = dockets.find(({ rule, slotKey }) => rule === slot.rule && slotKey === slot.key);
      return {
        ...slotView(slot),
        ...inYear(meeting),
        docket: docket ? { state: docket.state, items: docket.items } : null,
        minutes: minutesInBrief(
          minutes.find(({ meetingId }) => meetingId === meeting?.id),
          today.toString(),
        ),
      };
    }),
    chairs: rules.flatMap((rule) => chairs(rulebook, rule, today.toString())),
    convenedAs: rules.map((rule) => ({
      rule,
      forms: slotRuleOf(rulebook.mechanism, rule)?.convenedAs ?? ['special-topic-meeting' as const],
    })),
    mayConvene: slots.some(({ rule, key }) => convenesAs(view, rulebook, { rule, key }) !== null),
  };
}

const inYear = (meeting: StoredMeeting | undefined) => ({
  meetingId: meeting?.id ?? null,
  state: meeting?.state ?? ('unscheduled' as const),
  heldOn: meeting?.heldOn ?? null,
  startsAt: meeting?.startsAt ?? null,
  place: meeting?.place ?? null,
  movedFrom: meeting?.movedFrom ?? null,
  skippedBecause: meeting?.skippedBecause ?? null,
});

const chairs = (rulebook: Rulebook, rule: string, date: string) =>
  chairsOf(rulebook, rule, date).map((postId) => ({
    rule,
    postId,
    title: postTitle(rulebook, postId),
    name: holderName(rulebook, postId, date),
  }));

async function findDockets({ tx, server }: View, year: number) {
  const { rows } = await sql<{ rule: string; slotKey: string; state: 'open' | 'frozen'; items: number }>`
    select docket.rule, docket.slot_key as "slotKey", docket.state, count(item.id)::int as items
    from docket left join docket_item item on item.jurisdiction_id = docket.jurisdiction_id
      and item.rule = docket.rule and item.slot_key = docket.slot_key
    where docket.jurisdiction_id = ${server.jurisdiction.id} and docket.slot_key like ${`${year}-%`}
    group by docket.rule, docket.slot_key, docket.state`.execute(tx);
  return rows;
}
