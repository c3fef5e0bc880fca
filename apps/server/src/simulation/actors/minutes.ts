import { bearersOf, signingHands } from '@guatu/engine';
import { type Day, isHeld, postOf } from '../day.ts';

/** The office words the minutes, the hands pass them on or send them back, and they go out. */
export async function minutes(day: Day): Promise<void> {
  const meetings = new Set<string>();
  for (const { case: of } of day.owed('issue-minutes', 'sign-minutes')) {
    const [kind, meetingId] = of;
    if (kind === 'meeting' && meetingId !== undefined) meetings.add(meetingId);
  }
  for (const meetingId of meetings) await day.work(() => takeOn(day, meetingId));
}

/** As many steps as people get through today. */
async function takeOn(day: Day, meetingId: string) {
  const office = day.as(day.deskFor('issue-minutes'));
  const { slotKey, rule, heldOn, chair } = await office.meeting.show({ meetingId });
  for (let steps = 0; steps < 6; steps += 1) {
    const { minutes: paper } = await office.minutes.show({ meetingId });
    if (paper === null || paper.state === 'issued') return;
    const { id, revision, state, hands } = paper;
    const drawn = day.chance('minutes', day.date, slotKey, rule, `${steps}`);
    if (drawn > 0.8) return;
    if (state === 'draft') await office.minutes.submit({ id, revision });
    else if (state === 'signed') await office.minutes.issue({ id, revision });
    else {
      const turn = hands.findIndex(({ current }) => current);
      const hand = signingHands(day.rulebook.mechanism)[turn];
      const subject = { slot: { rule, key: slotKey }, ...(chair === null ? {} : { chair: chair.postId }) };
      const { mechanism, organisation } = day.rulebook;
      const [bearer] = hand
        ? bearersOf(hand.by, { mechanism, organisation, date: heldOn ?? day.date, subject })
        : [];
      const post = bearer && postOf(day, bearer);
      if (post === undefined || !isHeld(day, post) || day.away(post)) return;
      const back = drawn < 0.08 && paper.steps.every(({ step }) => step !== 'returned');
      await (back
        ? day.as(post).minutes.sendBack({ id, revision, reason: '第一项的责任单位请再核对。' })
        : day.as(post).minutes.signOff({ id, revision }));
    }
  }
}
