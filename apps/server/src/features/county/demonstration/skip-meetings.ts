import { anchorOf, meetingSlots } from '@guatu/engine';
import type { Rulebook } from '../../mechanism/index.ts';
import { skipMeeting } from '../../meeting/index.ts';
import type { Server } from '../../../server.ts';
import { actorOf } from './actor-of.ts';
import { step } from './step.ts';

/** Whoever sees to the meetings, and the day on which the past ones were put on record. */
const recorder = 'government-office-clerk';
const date = '2018-05-01';
const year = 2018;
const reason = '演示从2018年5月开始，此前的会议没有录入。';

/** Says of the meetings before the demonstration begins that it has none of them, so that nobody is asked for a day. */
export async function skipMeetings(server: Server, rulebook: Rulebook): Promise<void> {
  const past = meetingSlots(rulebook.eras, rulebook.calendar, year).filter(
    // What leans on a meeting is skipped with it.
    ({ period, of }) => period.to < date && anchorOf(of) === null,
  );
  const actor = actorOf(rulebook, recorder);
  for (const { rule, key: slotKey } of past) {
    const name = `no meeting ${rule} ${slotKey}`;
    await step(server, { name, verb: 'meeting.skip', actor, date }, (act) =>
      skipMeeting(act, { rule, slotKey, reason }),
    );
  }
}
