import { tourPlanDocx, tourPlanPdf } from '@guatu/documents';
import type { Stage, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type EnteredNumbered, issueNumbered } from '../issued-paper/index.ts';
import { personName, postWithHolder } from '../mechanism/index.ts';
import { findStops, findTour, lockTour, planOf } from './find.ts';
import { openTour, type SlotReference } from './open-tour.ts';
import { planPaper, requireWhole } from './plan-paper.ts';
import { plansAs } from './policy.ts';

/**
 * Sends the plan out under the next number of the year; once it was changed, anew, as a paper that puts the earlier one
 * right. Refuses with `not-yours`, `conflict`, `tour-plan-incomplete`, `tour-plan-unchanged`, and `meeting-ended`.
 */
export const issuePlan = (
  stage: Stage,
  input: SlotReference & { revision: number },
): Promise<EnteredNumbered> =>
  issueNumbered(stage, {
    kind: 'tour-plan',
    async prepare(view, { sequence }) {
      const { tour, as, stored } = await considered(view, input);
      const { paper, addresseeUnitIds } = await planPaper(view, tour, sequence);
      const edition = (stored.planEditions ?? 0) + 1;
      const slot = `${tour.at.rule}/${tour.at.slotKey}`;
      return {
        model: paper,
        number: paper.number ?? '',
        title: paper.title,
        addresseeUnitIds,
        copies: [...paper.copies],
        signedBy: tour.lead === null ? null : postWithHolder(tour.current, tour.lead, view.today.toString()),
        as,
        readerPostIds: tour.lead === null ? [] : [tour.lead],
        subjectId: edition === 1 ? slot : `${slot}/${edition}`,
        ...(stored.planPaperId !== null && { correctsId: stored.planPaperId }),
      };
    },
    set: async (paper, { fontFolder }) => ({
      docx: await tourPlanDocx(paper, { fontFolder }),
      pdf: await tourPlanPdf(paper, { fontFolder }),
    }),
    async enter(act, { id, number }) {
      const { tour, as } = await considered(act, input);
      const stored = await lockTour(act, tour.current, tour.at, input.revision);
      const today = act.today.toString();
      await act.tx
        .updateTable('site_tour')
        .set({
          plan_paper_id: id,
          plan_editions: (stored?.planEditions ?? 0) + 1,
          issued_revision: input.revision,
          // Whoever planned it first did what the duty asks.
          planned_on: stored?.plannedOn ?? today,
          planned_by: stored?.plannedBy ?? act.actor.personId,
        })
        .where('jurisdiction_id', '=', act.server.jurisdiction.id)
        .where('rule', '=', tour.at.rule)
        .where('slot_key', '=', tour.at.slotKey)
        .execute();
      act.record({
        subject: ['site-tour', `${tour.at.rule}/${tour.at.slotKey}`],
        as,
        after: { plan: id, number },
      });
    },
  });

async function considered(view: View, input: SlotReference & { revision: number }) {
  const tour = await openTour(view, input);
  const as = plansAs(view, tour) ?? refuse('not-yours');
  const own = view.server.jurisdiction.id;
  if (tour.meeting?.state === 'ended') refuse('meeting-ended');
  const stored = await findTour(view.tx, own, tour.at);
  requireWhole(tour, planOf(stored), await findStops(view.tx, own, tour.at));
  // What is whole was written.
  if (stored === undefined) return refuse('not-found');
  if (stored.revision !== input.revision) {
    refuse('conflict', { by: personName(tour.current, stored.changedBy), at: stored.changedAt });
  }
  if (stored.issuedRevision === input.revision) refuse('tour-plan-unchanged');
  return { tour, as, stored };
}
