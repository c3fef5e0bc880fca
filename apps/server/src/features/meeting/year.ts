import {
  anchorOf,
  isCalled,
  type MeetingRule,
  meetingRules,
  type MeetingSlot,
  meetingSlots,
} from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { leadOfSlot, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { anchorDay } from './anchor-day.ts';
import { arrangements } from './arrangements.ts';
import { callChoices } from './call-choices.ts';
import { findMeetingsOfYear, type StoredMeeting } from './find-meeting.ts';
import { holderName, postTitle } from './names.ts';
import type { MeetingPaper } from './paper.ts';
import { chairsOf, convenesAs } from './policy.ts';
import { labelOf } from './rule.ts';
import { slotView } from './slot-view.ts';

/** Every meeting of a year, of whatever kind: those that come round, whether they have a day or not, and those called. */
export async function showYear(
  view: View,
  input: { year?: number | undefined },
  paper: Pick<MeetingPaper, 'inBrief'>,
) {
  const { tx, server, today } = view;
  const jurisdictionId = server.jurisdiction.id;
  const rulebook = await rulebookOf(view);
  const year = input.year ?? today.year;
  const arranged = await arrangements(tx, jurisdictionId);
  const slots = meetingSlots(rulebook.eras, rulebook.calendar, year, arranged);
  const meetings = await findMeetingsOfYear(tx, jurisdictionId, year);
  const minutes = await paper.inBrief(
    view,
    meetings.map(({ id }) => id),
  );
  const dockets = await findDockets(view, year);
  const rules = rulesOf(rulebook, slots);
  return {
    year,
    meetings: slots.map((slot) => {
      const meeting = meetings.find(isIn(slot));
      const docket = dockets.find(isIn(slot));
      return {
        ...slotView(slot, anchorDay(rulebook, slot, arranged)),
        ...inYear(rulebook, slot, meeting, meetings),
        leadPostId: leadOfSlot(rulebook, slot),
        mayConvene: !isCalled(slot.of) && convenesAs(view, rulebook, slot) !== null,
        docket: docket ? { state: docket.state, items: docket.items } : null,
        minutes: (meeting && minutes.get(meeting.id)) ?? null,
      };
    }),
    rules: await presentRules(view, rulebook, rules),
    chairs: rules.flatMap(({ rule }) => chairs(rulebook, rule, today.toString())),
  };
}

/** Those of the mechanism in force, then any others under which the year's meetings came round. */
function rulesOf({ mechanism }: Rulebook, slots: readonly MeetingSlot[]): MeetingRule[] {
  const all = [...meetingRules(mechanism), ...slots.map(({ of }) => of)];
  return all.filter(({ rule }, index) => all.findIndex((one) => one.rule === rule) === index);
}

async function presentRules(view: View, rulebook: Rulebook, rules: readonly MeetingRule[]) {
  const { problems } = await callChoices(view);
  return rules.map((of) => ({
    rule: of.rule,
    kind: of.kind,
    label: labelOf(of),
    clause: of.clause,
    forms: of.convenedAs ?? [],
    called: isCalled(of),
    mayCall:
      of.kind === 'special-topic-meeting'
        ? problems.length > 0
        : isCalled(of) && convenesAs(view, rulebook, { rule: of.rule, key: view.today.toString() }) !== null,
  }));
}

const isIn = (slot: Pick<MeetingSlot, 'rule' | 'key'>) => (one: { rule: string; slotKey: string }) =>
  one.rule === slot.rule && one.slotKey === slot.key;

/** What leans on a meeting that is not held says why in that one's words. */
function inYear(
  rulebook: Rulebook,
  slot: MeetingSlot,
  meeting: StoredMeeting | undefined,
  all: readonly StoredMeeting[],
) {
  const anchor = anchorOf(slot.of);
  const because = meeting ?? (anchor && all.find(isIn({ rule: anchor.rule, key: slot.key })));
  const { chairPostId, heldOn } = meeting ?? { chairPostId: null, heldOn: null };
  return {
    meetingId: meeting?.id ?? null,
    state: meeting?.state ?? (slot.time.kind === 'skipped' ? ('skipped' as const) : ('unscheduled' as const)),
    heldOn,
    startsAt: meeting?.startsAt ?? null,
    place: meeting?.place ?? null,
    chair:
      chairPostId === null
        ? null
        : `${postTitle(rulebook, chairPostId)} ${holderName(rulebook, chairPostId, heldOn ?? '') ?? ''}`.trim(),
    movedFrom: meeting?.movedFrom ?? null,
    skippedBecause: because?.skippedBecause ?? null,
  };
}

const chairs = (rulebook: Rulebook, rule: string, date: string) =>
  chairsOf(rulebook, { rule }, date).map((postId) => ({
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
