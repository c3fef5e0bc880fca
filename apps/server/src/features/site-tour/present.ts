import { liaisonOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { filesNamed } from '../files/index.ts';
import { findPapers, withIds } from '../issued-paper/index.ts';
import { doerOf, type Rulebook, unitName } from '../mechanism/index.ts';
import { holderName, meetingLabel, postTitle, type StoredMeeting } from '../meeting/index.ts';
import { raisesAs } from '../problem/index.ts';
import type { StoredRemark, StoredTour } from './find.ts';
import type { Tour } from './open-tour.ts';
import type { StoredSwap } from './swaps.ts';

/** A post with whoever holds it on a day. */
export const presentPost = (rulebook: Rulebook, id: string, on: string) => ({
  id,
  title: postTitle(rulebook, id),
  name: holderName(rulebook, id, on),
});

/** Who leads a tour and who puts it together, by post. */
export const deputyOf = ({ current, slot, lead }: Pick<Tour, 'current' | 'slot' | 'lead'>): string | null =>
  lead === null ? null : liaisonOf(current.organisation, lead, slot.period.from);

export type PaperShown = Awaited<ReturnType<typeof papersOf>>;

/** The plans and reports of tours as they went out, by the papers' ids. */
export async function papersOf(
  view: View,
  rulebook: Rulebook,
  tours: readonly (Pick<StoredTour, 'planPaperId' | 'reportPaperId'> | undefined)[],
) {
  const ids = tours.flatMap((tour) => [tour?.planPaperId ?? [], tour?.reportPaperId ?? []].flat());
  const papers = ids.length === 0 ? [] : await findPapers(view, rulebook, withIds(ids));
  return new Map(
    papers.map(({ id, number, issuedOn, docxFileId, pdfFileId }) => [
      id,
      { id, number, issuedOn, docxFileId, pdfFileId },
    ]),
  );
}

/** What every view says of a tour. */
export function presentTour(
  { current, slot, at, lead, meeting }: Pick<Tour, 'current' | 'slot' | 'at' | 'lead' | 'meeting'>,
  tour: Pick<StoredTour, 'planPaperId' | 'reportPaperId'> | undefined,
  swaps: readonly StoredSwap[],
  papers: PaperShown,
  maySwap: boolean,
) {
  const on = meeting?.heldOn ?? slot.period.from;
  const deputy = deputyOf({ current, slot, lead });
  return {
    ...at,
    label: meetingLabel(current, at.rule),
    clause: slot.clause,
    period: slot.period,
    lead: lead === null ? null : presentPost(current, lead, on),
    deputy: deputy === null ? null : presentPost(current, deputy, on),
    swaps: swaps
      .filter(({ rule, slotKey }) => rule === at.rule && slotKey === at.slotKey)
      .map((swap) => ({
        by: { ...doerOf(current, swap.by, swap.postId), on: swap.on },
        reason: swap.reason,
        gave: presentPost(current, swap.gave, swap.on),
        took: presentPost(current, swap.lead, swap.on),
      })),
    meeting: presentMeeting(meeting),
    paper: papers.get(tour?.planPaperId ?? '') ?? null,
    report: papers.get(tour?.reportPaperId ?? '') ?? null,
    maySwap,
  };
}

const presentMeeting = (meeting: StoredMeeting | undefined) =>
  meeting
    ? {
        id: meeting.id,
        state: meeting.state,
        heldOn: meeting.heldOn,
        startsAt: meeting.startsAt,
        place: meeting.place,
        revision: meeting.revision,
      }
    : null;

/** Remarks as they were made, with what became of each. */
export async function presentRemarks(view: View, rulebook: Rulebook, remarks: readonly StoredRemark[]) {
  const ids = remarks.flatMap(({ fileIds }) => fileIds);
  const files = await filesNamed(view.tx, view.server.jurisdiction.id, ids);
  const hand = (by: string | null, post: string | null, on: string | null) =>
    by === null ? null : { ...doerOf(rulebook, by, post ?? ''), on: on ?? '' };
  return remarks.map((remark) => ({
    id: remark.id,
    revision: remark.revision,
    project: remark.projectId === null ? null : { id: remark.projectId, name: remark.projectName ?? '' },
    content: remark.content,
    files: remark.fileIds.flatMap((id) => files.get(id) ?? []),
    writtenAt: new Date(remark.writtenAt).toISOString(),
    by: doerOf(rulebook, remark.writtenBy, remark.writtenPostId),
    outcome: remark.outcome,
    settled: hand(remark.settledBy, remark.settledPostId, remark.settledOn),
    put:
      remark.unitId === null
        ? null
        : {
            unit: { id: remark.unitId, name: unitName(rulebook, remark.unitId) },
            problemId: remark.problemId,
            declinedBecause: remark.declinedBecause,
            answered: hand(remark.answeredBy, remark.answeredPostId, remark.answeredOn),
            mayAnswer:
              remark.answeredOn === null &&
              raisesAs(view, rulebook, { subject: { responsibleUnit: remark.unitId } }) !== null,
          },
    supervisionItemId: remark.supervisionItemId,
    decisionId: remark.decisionId,
  }));
}
