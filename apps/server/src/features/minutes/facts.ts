import { fulfilAcross, type Trigger } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../clock/clock.ts';
import type { Tx } from '../../database/ledger-database.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import { ruledOn, type Rulebook } from '../mechanism/index.ts';
import { meetingLabel } from '../meeting/index.ts';

/** How long minutes that are out still show as done. */
const rememberedDays = 60;

/** What minutes ask of whom: the chair signs them off, and the office issues them in time (二（二）4（2）). */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const found: DeskFacts = { triggers: [], fulfilments: [], links: {} };
  const since = today.subtract({ days: rememberedDays }).toString();
  for (const minutes of await recentMinutes(tx, jurisdictionId, since)) {
    const { meetingId, rule, slotKey, chair, signedAt, signedBy, issuedOn, issuedBy } = minutes;
    const heldOn = minutes.heldOn ?? '';
    const slot = `meeting:${meetingId}`;
    const label = meetingLabel(ruledOn(rulebook, heldOn), rule);
    found.links[slot] = { title: `${label} ${heldOn}`, path: `/resolution/meetings/${meetingId}` };
    const subject = { slot: { rule, key: slotKey }, chair: chair ?? '' };
    const sign: Trigger = { action: 'sign-minutes', slot, on: heldOn, subject };
    const issue: Trigger = { action: 'issue-minutes', slot, on: heldOn, subject };
    found.triggers.push(sign, issue);
    if (signedAt) {
      found.fulfilments.push(...fulfilAcross(rulebook, sign, { at: dayOf(signedAt), by: signedBy ?? '' }));
    }
    if (issuedOn) {
      found.fulfilments.push(...fulfilAcross(rulebook, issue, { at: issuedOn, by: issuedBy ?? '' }));
    }
  }
  return found;
}

const recentMinutes = (tx: Tx, jurisdictionId: string, since: string) =>
  tx
    .selectFrom('minutes')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.jurisdiction_id', '=', 'minutes.jurisdiction_id')
        .onRef('meeting.id', '=', 'minutes.meeting_id'),
    )
    .select([
      'meeting.id as meetingId',
      'meeting.rule',
      'meeting.slot_key as slotKey',
      'meeting.chair_post_id as chair',
      'meeting.held_on as heldOn',
      'minutes.signed_at as signedAt',
      'minutes.signed_by as signedBy',
      'minutes.issued_on as issuedOn',
      'minutes.issued_by as issuedBy',
    ])
    .where('minutes.jurisdiction_id', '=', jurisdictionId)
    .where((row) => row.or([row('minutes.issued_on', 'is', null), row('minutes.issued_on', '>=', since)]))
    .execute();
