import type { DecisionOutcome } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../database/ledger-database.ts';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName, type Rulebook } from '../mechanism/index.ts';
import { findDecisions, presentDecision, type StoredDecision } from './decisions.ts';
import { type OpenMeeting, openMeeting } from './open-meeting.ts';
import { recordsAs } from './policy.ts';

export interface Recorded {
  meetingId: string;
  docketItemId: string | null;
  position: number;
  /** As the recorder saw it; 0 where nothing stood yet. */
  revision: number;
  heard: string;
  requirement: string;
  leadUnitId: string | null;
  assistingUnitIds: string[];
  limitOn: string | null;
  outcome: DecisionOutcome;
}

/**
 * Saves one decision as far as it has got (二（二）4（2）). Its place is the docket item and its number under it: when two
 * recorders take down the same one, the second is refused with `conflict`, who was first and when.
 */
export async function decide(act: Act, input: Recorded) {
  const { tx, server, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const open = await openMeeting(act, { meetingId: input.meetingId }, recordsAs, { do: 'decide' });
  const problemId = await problemOf(tx, jurisdictionId, open, input.docketItemId);
  requireUnits(open.rulebook, input);
  const earlier = await atPlace(tx, jurisdictionId, input);
  if ((earlier?.revision ?? 0) !== input.revision) refuseConflict(open.rulebook, earlier);
  const { id, revision } = await save(act, input, problemId, earlier);
  const { meetingId, revision: _seen, ...written } = input;
  record({
    subject: ['decision', id],
    as: open.as,
    before: earlier ?? null,
    after: { meetingId, ...written },
  });
  const saved = {
    ...written,
    id,
    problemId,
    revision,
    changedBy: act.actor.personId,
    changedAt: new Date(act.now.epochMilliseconds).toISOString(),
    rewritten: earlier !== undefined && (earlier.rewritten || earlier.changedBy !== act.actor.personId),
  };
  return presentDecision(open.rulebook, saved, open.meeting.heldOn ?? '');
}

/** The problem behind a docket item of this meeting. */
async function problemOf(tx: Tx, jurisdictionId: string, { meeting }: OpenMeeting, itemId: string | null) {
  if (itemId === null) return null;
  const item = await tx
    .selectFrom('docket_item')
    .select('problem_id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', itemId)
    .where('rule', '=', meeting.rule)
    .where('slot_key', '=', meeting.slotKey)
    .executeTakeFirst();
  return item?.problem_id ?? refuse('not-found');
}

function requireUnits({ organisation }: Rulebook, { leadUnitId, assistingUnitIds }: Recorded): void {
  const known = new Set(organisation.units.map(({ id }) => id));
  const unknown = [leadUnitId, ...assistingUnitIds].find((id) => id !== null && !known.has(id));
  if (unknown) refuse('unknown-unit', { unit: unknown });
}

/** The meeting is locked, so nothing comes into this place meanwhile. */
async function atPlace(tx: Tx, jurisdictionId: string, { meetingId, docketItemId, position }: Recorded) {
  const decisions = await findDecisions(tx, jurisdictionId, meetingId);
  return decisions.find((one) => one.docketItemId === docketItemId && one.position === position);
}

function refuseConflict(rulebook: Rulebook, earlier: StoredDecision | undefined): never {
  return refuse(
    'conflict',
    earlier && { by: personName(rulebook, earlier.changedBy), at: earlier.changedAt },
  );
}

async function save(
  { tx, server, actor, now }: Act,
  input: Recorded,
  problemId: string | null,
  earlier: StoredDecision | undefined,
) {
  const jurisdictionId = server.jurisdiction.id;
  const id = earlier?.id ?? uuidv7();
  const revision = input.revision + 1;
  const row = {
    heard: input.heard,
    requirement: input.requirement,
    lead_unit_id: input.leadUnitId,
    assisting_unit_ids: input.assistingUnitIds,
    limit_on: input.limitOn,
    outcome: input.outcome,
    revision,
    changed_by: actor.personId,
    changed_at: now.toString(),
  };
  if (earlier) {
    await tx
      .updateTable('decision')
      .set(row)
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('id', '=', id)
      .execute();
  } else {
    const { meetingId, docketItemId, position } = input;
    await tx
      .insertInto('decision')
      .values({
        jurisdiction_id: jurisdictionId,
        id,
        meeting_id: meetingId,
        docket_item_id: docketItemId,
        problem_id: problemId,
        position,
        ...row,
      })
      .execute();
  }
  return { id, revision };
}
