import {
  type Bearer,
  type Fulfilment,
  fulfilAcross,
  signingHands,
  slotRuleOf,
  type Trigger,
} from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import { ruledOn, type Rulebook } from '../mechanism/index.ts';
import { bearersOfHand } from './policy.ts';
import { findSteps, passedSince } from './steps.ts';

/** How long minutes that are out still show as done. */
const rememberedDays = 60;

/**
 * What minutes ask of whom (二（二）4（2）). The clock stands on the desk of whoever holds them up: the office while it
 * words them and once they are signed, in between the hand whose turn it is.
 */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const found: DeskFacts = { triggers: [], fulfilments: [], links: {} };
  const since = today.subtract({ days: rememberedDays }).toString();
  for (const paper of await recentPapers(tx, jurisdictionId, since)) {
    const ofDay = ruledOn(rulebook, paper.heldOn ?? '');
    const slot = paper.correctsId === null ? `meeting:${paper.meetingId}` : `minutes:${paper.id}`;
    const label = slotRuleOf(ofDay.mechanism, paper.rule)?.label.name ?? paper.slotKey;
    const title = paper.correctsId === null ? `${label} ${paper.heldOn}` : paper.title;
    found.links[slot] = { title, path: `/resolution/meetings/${paper.meetingId}` };
    const of: Omit<Trigger, 'action'> = {
      slot,
      on: paper.begunOn,
      subject: { slot: { rule: paper.rule, key: paper.slotKey }, chair: paper.chairPostId ?? '' },
    };
    const owed = (trigger: Trigger, done: Pick<Fulfilment, 'at' | 'by'> | null) => {
      found.triggers.push(trigger);
      if (done) found.fulfilments.push(...fulfilAcross(rulebook, trigger, done));
    };
    const signing = signingAction(ofDay);
    const passed = passedSince(await findSteps(tx, jurisdictionId, paper.id));
    for (const [index, hand] of signingHands(ofDay.mechanism).entries()) {
      const pass = passed[index];
      if (!pass && !(paper.state === 'in-sign-off' && index === passed.length)) continue;
      const bearers: Bearer[] = bearersOfHand(ofDay, paper, hand);
      owed({ ...of, action: signing, bearers }, pass ? { at: pass.on, by: pass.personId } : null);
    }
    if (paper.state !== 'in-sign-off') {
      const issued = paper.issuedOn === null ? null : { at: paper.issuedOn, by: paper.issuedBy ?? '' };
      owed({ ...of, action: 'issue-minutes' }, issued);
    }
  }
  return found;
}

/** The duty under which hands sign: its own where the document has one, else that of issuing. */
const signingAction = ({ mechanism }: Rulebook) =>
  mechanism.duties.some(({ action }) => action === 'sign-minutes') ? 'sign-minutes' : 'issue-minutes';

async function recentPapers(tx: Tx, jurisdictionId: string, since: string) {
  const rows = await tx
    .selectFrom('minutes')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.jurisdiction_id', '=', 'minutes.jurisdiction_id')
        .onRef('meeting.id', '=', 'minutes.meeting_id'),
    )
    .select((row) => [
      'minutes.id',
      'minutes.meeting_id as meetingId',
      'minutes.corrects_id as correctsId',
      'minutes.state',
      row.ref('minutes.body').$castTo<{ title: string }>().as('paper'),
      'minutes.begun_on as begunOn',
      'meeting.rule',
      'meeting.slot_key as slotKey',
      'meeting.chair_post_id as chairPostId',
      'meeting.held_on as heldOn',
      'minutes.issued_on as issuedOn',
      'minutes.issued_by as issuedBy',
    ])
    .where('minutes.jurisdiction_id', '=', jurisdictionId)
    .where((row) => row.or([row('minutes.issued_on', 'is', null), row('minutes.issued_on', '>=', since)]))
    .execute();
  return rows.map(({ paper, ...row }) => ({
    ...row,
    title: paper.title,
    // The limit of minutes counts from the day of the meeting, that of a correction from the day it was begun.
    begunOn: row.begunOn ?? row.heldOn ?? '',
  }));
}
