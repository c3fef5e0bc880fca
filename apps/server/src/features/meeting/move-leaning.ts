import {
  anchorOf,
  asksAnew,
  hourAlong,
  keepsSide,
  leaningOn,
  type MeetingTime,
  meetingSlotOf,
} from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { announced } from './announce.ts';
import { lockMeetingOfSlot, type StoredMeeting } from './find-meeting.ts';
import { countDecisions, type OpenSlot } from './open-meeting.ts';
import { labelOf } from './rule.ts';

type Anchor = Pick<OpenSlot, 'rulebook' | 'slot' | 'arranged' | 'as'>;

/**
 * What leans on a meeting goes along when it moves (二（一）2): to the day that its rule gives it now, and as much earlier
 * or later. What has taken place stays where it was. Refused with `meeting-not-after` or
 * `meeting-not-before` where the two would change places on one day.
 *
 * @param reason why the anchor moved; null when somebody set its day
 */
export async function moveLeaning(
  act: Act,
  anchor: Anchor,
  before: MeetingTime,
  after: { heldOn: string; startsAt: string },
  reason: string | null,
): Promise<void> {
  for (const meeting of await leaningMeetings(act, anchor)) {
    const { slot, time } = placeBeside(anchor, meeting, before, after);
    const side = anchorOf(slot.of)?.side ?? 'before';
    if (!keepsSide(side, time, after)) {
      refuse(side === 'before' ? 'meeting-not-after' : 'meeting-not-before', {
        meeting: labelOf(slot.of),
        date: time.heldOn,
        time: time.startsAt,
      });
    }
    if (!asksAnew(meeting, time)) continue;
    await put(act, anchor, meeting, time, reason ?? labelOf(anchor.slot.of));
    await moveLeaning(act, { ...anchor, slot }, meeting, time, reason);
  }
}

/** What leans on a meeting that is not held is not held either, for the same reason. */
export async function skipLeaning(act: Act, anchor: Anchor, reason: string): Promise<void> {
  const { tx, server, actor, now, record } = act;
  for (const meeting of await leaningMeetings(act, anchor)) {
    await tx
      .updateTable('meeting')
      .set({
        state: 'skipped',
        skipped_because: reason,
        revision: meeting.revision + 1,
        changed_by: actor.personId,
        changed_at: now.toString(),
      })
      .where('jurisdiction_id', '=', server.jurisdiction.id)
      .where('id', '=', meeting.id)
      .execute();
    record({
      subject: ['meeting', meeting.id],
      as: anchor.as,
      before: { state: meeting.state, heldOn: meeting.heldOn },
      after: { state: 'skipped', reason },
      ...announced('skipped', meeting.id, meeting.rule, meeting.heldOn),
    });
    const { eras, calendar } = anchor.rulebook;
    const slot = meetingSlotOf(eras, calendar, meeting.rule, meeting.slotKey);
    if (slot) await skipLeaning(act, { ...anchor, slot }, reason);
  }
}

/** The meetings that lean on a slot's, have a day and are still to come. */
async function leaningMeetings(act: Act, { rulebook, slot }: Anchor): Promise<StoredMeeting[]> {
  const jurisdictionId = act.server.jurisdiction.id;
  const found = [];
  for (const rule of leaningOn(rulebook.mechanism, slot.rule)) {
    const meeting = await lockMeetingOfSlot(act.tx, jurisdictionId, rule, slot.key);
    if (meeting?.state !== 'convened') continue;
    if ((await countDecisions(act.tx, jurisdictionId, meeting.id)) === 0) found.push(meeting);
  }
  return found;
}

/** Where a leaning meeting comes to stand: on the day of its rule, at its hour or as much along. */
function placeBeside(
  { rulebook, slot, arranged }: Anchor,
  { rule, slotKey, heldOn, startsAt }: StoredMeeting,
  before: MeetingTime,
  after: { heldOn: string; startsAt: string },
) {
  const others = arranged.filter(
    (one) => one.key !== slotKey || (one.rule !== rule && one.rule !== slot.rule),
  );
  const moved = [...others, { rule: slot.rule, key: slotKey, date: after.heldOn }];
  const leaning =
    meetingSlotOf(rulebook.eras, rulebook.calendar, rule, slotKey, moved) ?? refuse('not-found');
  const hour = startsAt ?? '';
  return {
    slot: leaning,
    time: {
      heldOn:
        leaning.time.kind === 'day' && before.heldOn !== after.heldOn ? leaning.time.date : (heldOn ?? ''),
      startsAt: before.startsAt === null ? hour : hourAlong(hour, before.startsAt, after.startsAt),
    },
  };
}

async function put(
  { tx, server, actor, now, record }: Act,
  { as }: Anchor,
  meeting: StoredMeeting,
  time: { heldOn: string; startsAt: string },
  reason: string,
): Promise<void> {
  const { heldOn, startsAt } = meeting;
  await tx
    .updateTable('meeting')
    .set({
      held_on: time.heldOn,
      starts_at: time.startsAt,
      moved_from: heldOn,
      moved_because: reason,
      asked: meeting.asked + 1,
      revision: meeting.revision + 1,
      changed_by: actor.personId,
      changed_at: now.toString(),
    })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', meeting.id)
    .execute();
  record({
    subject: ['meeting', meeting.id],
    as,
    before: { heldOn, startsAt },
    after: { ...time, reason },
    ...announced('moved', meeting.id, meeting.rule, time.heldOn),
  });
}
