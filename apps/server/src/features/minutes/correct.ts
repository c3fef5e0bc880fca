import { minutesDue } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { ruledOn, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { findDecisions, findMeeting, type StoredMeeting } from '../meeting/index.ts';
import { changeMinutes } from './change.ts';
import { correctionPaper } from './correction-paper.ts';
import { findChanges } from './decision-changes.ts';
import type { RecordedAnew } from './decision-words.ts';
import { findPaper, findPapersOf, type StoredMinutes } from './find.ts';
import { asMinuted, decidedOf } from './minuted.ts';
import { openMinutes } from './open.ts';
import { wordsAs } from './policy.ts';
import { recordedAnew } from './recorded-anew.ts';

/**
 * Drafts the further paper by which issued minutes are put right: chosen decisions, changed for a reason. Refuses with
 * `minutes-not-issued` what can still be worded, and `minutes-correction-open` while another correction is on its way.
 */
export async function correct(act: Act, { id, changes }: { id: string; changes: RecordedAnew[] }) {
  const { tx, server, actor, now, today } = act;
  const jurisdictionId = server.jurisdiction.id;
  const minutes = (await findPaper(tx, jurisdictionId, id)) ?? refuse('not-found');
  const meeting = (await findMeeting(tx, jurisdictionId, minutes.meetingId)) ?? refuse('not-found');
  const rulebook = ruledOn(await rulebookOf(act), meeting.heldOn ?? '');
  const as = wordsAs(act, rulebook, meeting, 0) ?? refuse('not-yours');
  if (minutes.state !== 'issued' || minutes.correctsId !== null) refuse('minutes-not-issued');
  const others = await findPapersOf(tx, jurisdictionId, meeting.id);
  if (others.some(({ state }) => state !== 'issued')) refuse('minutes-correction-open');
  const drafted = await put(act, rulebook, meeting, minutes, changes);
  const correctionId = uuidv7();
  const due = minutesDue(rulebook.mechanism, rulebook.calendar, today.toString());
  await tx
    .insertInto('minutes')
    .values({
      jurisdiction_id: jurisdictionId,
      id: correctionId,
      meeting_id: meeting.id,
      corrects_id: minutes.id,
      state: 'draft',
      ...drafted,
      begun_on: today.toString(),
      due_on: due?.date ?? null,
      changed_by: actor.personId,
      changed_at: now.toString(),
    })
    .execute();
  act.record({ subject: ['minutes', correctionId], as, after: { corrects: minutes.id, changes } });
  return { id: correctionId, revision: 1 };
}

/** Changes what a draft correction puts right. */
export async function amendCorrection(
  act: Act,
  input: { id: string; revision: number; changes: RecordedAnew[] },
) {
  const { minutes, meeting, rulebook, as } = await openMinutes(act, input, wordsAs, 'word');
  const correctsId = minutes.correctsId ?? refuse('minutes-not-issued');
  const corrected = (await findPaper(act.tx, act.server.jurisdiction.id, correctsId)) ?? refuse('not-found');
  const { body, changes } = await put(act, rulebook, meeting, corrected, input.changes);
  const revision = await changeMinutes(act, minutes, { body, changes });
  act.record({
    subject: ['minutes', minutes.id],
    as,
    before: { changes: minutes.changes },
    after: { changes: input.changes },
  });
  return { id: minutes.id, revision };
}

/** What a correction is kept as: what it changes, and the paper that says so. */
async function put(
  { tx, server, today }: Act,
  rulebook: Rulebook,
  meeting: StoredMeeting,
  { paper, number, issuedOn }: StoredMinutes,
  asked: readonly RecordedAnew[],
): Promise<{ body: string; changes: string }> {
  if ('corrects' in paper) refuse('minutes-not-issued');
  const jurisdictionId = server.jurisdiction.id;
  const earlier = (await findChanges(tx, jurisdictionId, meeting.id)).filter(
    ({ correctsId }) => correctsId !== null,
  );
  // What is put right is what went out, which the office may have worded otherwise than it was recorded.
  const decided = asMinuted(
    paper,
    decidedOf(await findDecisions(tx, jurisdictionId, meeting.id)),
    new Set(earlier.map(({ decisionId }) => decisionId)),
  );
  const changes = asked.map((one) => recordedAnew(rulebook, meeting.heldOn ?? '', decided, one));
  const corrected = { paper, number: number ?? '', issuedOn: issuedOn ?? '' };
  const body = correctionPaper(rulebook, corrected, decided, changes, today.toString());
  return { body: JSON.stringify(body), changes: JSON.stringify(changes) };
}
