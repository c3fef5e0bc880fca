import { meetingRuleOf, meetingSlots } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { ruledOn, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { arrangements } from './arrangements.ts';
import { findDocketItems } from './docket-items.ts';
import { findMeetingsFrom } from './find-meeting.ts';
import { holderName, postTitle } from './names.ts';
import { convenesAs, owesToConvene } from './policy.ts';
import { presentReply } from './present-roll.ts';
import { rollFor } from './roll.ts';
import { labelOf, meetingLabel } from './rule.ts';
import { answersFor } from './seat.ts';

/** How far ahead a meeting that stands by its rule waits to be set, in days. */
const aheadDays = 7;

/** The meetings that the person asking is asked to, in order of time, and those that wait for that person to set them. */
export async function invitations(view: View) {
  return { invitations: await asked(view), toConvene: await toConvene(view) };
}

async function asked(view: View) {
  const { tx, server, today } = view;
  const jurisdictionId = server.jurisdiction.id;
  const current = await rulebookOf(view);
  const found = [];
  for (const meeting of await findMeetingsFrom(tx, jurisdictionId, today.toString())) {
    const { id: meetingId, rule, slotKey, chairPostId, heldOn, startsAt, place } = meeting;
    const rulebook = ruledOn(current, heldOn ?? '');
    const items = await findDocketItems(tx, jurisdictionId, rule, slotKey);
    const roll = await rollFor(tx, jurisdictionId, rulebook, meeting, items);
    const chair = chairPostId ?? '';
    const head = {
      meetingId,
      ...kindAndLabel(rulebook, rule),
      heldOn: heldOn ?? '',
      startsAt: startsAt ?? '',
      place: place ?? '',
      chair: `${postTitle(rulebook, chair)} ${holderName(rulebook, chair, heldOn ?? '') ?? ''}`.trim(),
      movedFrom: meeting.movedFrom,
      movedBecause: meeting.movedBecause,
      asked: meeting.asked,
    };
    for (const { postId, unitId, title, name, reply } of roll) {
      if ((postId ?? unitId) === null || postId === chairPostId) continue;
      if (answersFor(view, rulebook, { postId, unitId }) === null) continue;
      const seat = `${title} ${name}`.trim();
      found.push({ ...head, postId, unitId, seat, reply: reply && presentReply(rulebook, reply, true) });
    }
  }
  return found;
}

const kindAndLabel = (rulebook: Rulebook, rule: string) => ({
  kind: meetingRuleOf(rulebook.mechanism, rule)?.kind ?? ('other' as const),
  label: meetingLabel(rulebook, rule),
});

/**
 * What has a day by its rule and no hour yet, or days among which one is to be set. For whomever the mechanism makes
 * convene it, that is a duty on the desk already.
 */
async function toConvene(view: View) {
  const { tx, server, today } = view;
  const rulebook = await rulebookOf(view);
  const [from, to] = [today.toString(), today.add({ days: aheadDays }).toString()];
  const arranged = await arrangements(tx, server.jurisdiction.id);
  const set = new Set(arranged.map(({ rule, key }) => `${rule}/${key}`));
  return [today.year, today.year + 1]
    .flatMap((year) => meetingSlots(rulebook.eras, rulebook.calendar, year, arranged))
    .flatMap((slot) => {
      const { rule, key, time, of } = slot;
      if (time.kind === 'skipped' || set.has(`${rule}/${key}`)) return [];
      const days =
        time.kind === 'day' ? { from: time.date, to: time.date } : { from: time.from, to: time.to };
      if (days.to < from || days.from > to) return [];
      if (owesToConvene(view, rulebook, slot) || convenesAs(view, rulebook, slot) === null) return [];
      return { rule, slotKey: key, kind: of.kind, label: labelOf(of), days };
    });
}
