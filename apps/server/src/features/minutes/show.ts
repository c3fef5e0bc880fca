import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findPapers } from '../issued-paper/index.ts';
import { ruledOn, rulebookOf } from '../mechanism/index.ts';
import { findDecisions, findDocketItems, findMeeting, meetingScope } from '../meeting/index.ts';
import { compareDecisions } from './compare.ts';
import { findChanges } from './decision-changes.ts';
import { registered, subjectOf } from './distribution.ts';
import { findPapersOf } from './find.ts';
import { decidedOf } from './minuted.ts';
import { handles } from './policy.ts';
import { presentMinutes } from './present.ts';
import { findSteps } from './steps.ts';

/**
 * The minutes of a meeting and what corrects them: a draft is for those who see the whole county and those in whose hands
 * it is, what was issued also for the units it charges with something, and for those whose problems were before the meeting.
 */
export async function showMinutes(view: View, { meetingId }: { meetingId: string }) {
  const { tx, server } = view;
  const jurisdictionId = server.jurisdiction.id;
  const current = await rulebookOf(view);
  const meeting = (await findMeeting(tx, jurisdictionId, meetingId)) ?? refuse('not-found');
  const decisions = decidedOf(await findDecisions(tx, jurisdictionId, meetingId));
  const rulebook = ruledOn(current, meeting.heldOn ?? '');
  const scope = meetingScope(view, current);
  const whole = scope.units === null || handles(view, rulebook, meeting);
  const items = await findDocketItems(tx, jurisdictionId, meeting.rule, meeting.slotKey);
  const ofItems = new Set(items.filter(scope.seesItem).map(({ id }) => id));
  const seen = decisions.filter(
    (decision) => whole || scope.seesDecision(decision) || ofItems.has(decision.docketItemId ?? ''),
  );
  const papers = (await findPapersOf(tx, jurisdictionId, meetingId)).filter(
    ({ state }) => whole || (state === 'issued' && seen.length > 0),
  );
  const [minutes] = papers;
  if (!minutes) return { minutes: null, corrections: [], decisions: [] };
  const entries = await findPapers(view, rulebook, registered(papers.map(subjectOf)));
  const shown = [];
  for (const paper of papers) {
    const files = [paper.docxFileId, paper.pdfFileId];
    shown.push(
      presentMinutes(view, rulebook, {
        meeting,
        minutes: paper,
        steps: await findSteps(tx, jurisdictionId, paper.id),
        seesDrafts: whole,
        issued: entries.find(({ docxFileId }) => files.includes(docxFileId)),
        beingCorrected: papers.some(({ correctsId, state }) => correctsId !== null && state !== 'issued'),
      }),
    );
  }
  const [first, ...corrections] = shown;
  const changes = await findChanges(tx, jurisdictionId, meetingId);
  return {
    minutes: first ?? null,
    corrections,
    decisions: compareDecisions(rulebook, minutes, decisions, changes).filter(({ id }) =>
      seen.some((decision) => decision.id === id),
    ),
  };
}
