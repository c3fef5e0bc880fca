import { type Action, fulfilAcross, specialTopicMeeting, type Trigger } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import { ruledOn, type Rulebook } from '../mechanism/index.ts';
import { meetingLabel } from './rule.ts';

/** How long a meeting that was held is known to be, in days: a desk looks back for sixty, to the end of a window. */
const rememberedDays = 100;

/** A duty, and who met it when; `comes` with its slot, so that nothing has to set it off. */
interface Duty {
  trigger: Trigger;
  comes?: true;
  done: { on: string; by: string } | null;
}

/**
 * What meetings ask of whom: somebody sets the day, and the office takes down what is decided once the day has come
 * (二（二）4（2）). The supervision office's report on the last decisions is given by the meeting that heard it (二（二）4（3）).
 */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const found: DeskFacts = { triggers: [], fulfilments: [], links: {} };
  const since = today.subtract({ days: rememberedDays }).toString();
  for (const meeting of await heldMeetings(tx, jurisdictionId, since)) {
    const label = meetingLabel(ruledOn(rulebook, meeting.heldOn), meeting.rule);
    const link = { title: `${label} ${meeting.heldOn}`, path: `/resolution/meetings/${meeting.id}` };
    found.links[meeting.slotKey] = link;
    for (const { trigger, comes, done } of dutiesOf(meeting, today.toString())) {
      found.links[trigger.slot] = link;
      if (!comes) found.triggers.push(trigger);
      if (done) found.fulfilments.push(...fulfilAcross(rulebook, trigger, { at: done.on, by: done.by }));
    }
  }
  return found;
}

type HeldMeeting = Awaited<ReturnType<typeof heldMeetings>>[number];

function dutiesOf(meeting: HeldMeeting, today: string): Duty[] {
  const { id, rule, slotKey, chair, heldOn, convenedOn, convenedBy, endedOn, endedBy } = meeting;
  const slot = { rule, key: slotKey };
  const withSlot = (action: Action, on: string): Trigger => ({
    action,
    slot: slotKey,
    on,
    subject: { slot },
  });
  const ofMeeting = (action: Action): Trigger => ({
    action,
    slot: `meeting:${id}`,
    on: heldOn,
    subject: { slot, chair },
  });
  const ended = endedOn === null ? null : { on: endedOn, by: endedBy ?? '' };
  return [
    {
      trigger: withSlot('convene-meeting', convenedOn),
      comes: true,
      done: { on: convenedOn, by: convenedBy },
    },
    { trigger: withSlot('report-outcomes', heldOn), comes: true, done: ended },
    // A leader's own meeting is taken down by whoever prepares it.
    ...(heldOn <= today && rule !== specialTopicMeeting
      ? [{ trigger: ofMeeting('record-decisions'), done: ended }]
      : []),
  ];
}

async function heldMeetings(tx: Tx, jurisdictionId: string, since: string) {
  const rows = await tx
    .selectFrom('meeting')
    .select([
      'meeting.id',
      'meeting.rule',
      'meeting.slot_key as slotKey',
      'meeting.chair_post_id as chair',
      'meeting.held_on as heldOn',
      'meeting.convened_on as convenedOn',
      'meeting.convened_by as convenedBy',
      'meeting.ended_on as endedOn',
      'meeting.ended_by as endedBy',
    ])
    .where('meeting.jurisdiction_id', '=', jurisdictionId)
    .where('meeting.state', '<>', 'skipped')
    .where((row) => row.or([row('meeting.ended_on', 'is', null), row('meeting.ended_on', '>=', since)]))
    .execute();
  // A meeting that is not skipped has them all.
  return rows.map(({ chair, heldOn, convenedOn, convenedBy, ...row }) => ({
    ...row,
    chair: chair ?? '',
    heldOn: heldOn ?? '',
    convenedOn: convenedOn ?? '',
    convenedBy: convenedBy ?? '',
  }));
}
