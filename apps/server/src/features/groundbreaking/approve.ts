import { groundbreakingPlanDocx, groundbreakingPlanPdf, eventName } from '@guatu/documents';
import { advancePlan } from '@guatu/engine';
import type { Stage } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type EnteredNumbered, issueNumbered } from '../issued-paper/index.ts';
import { findPlan } from './find.ts';
import { eventAt, openPlan, stamp } from './opened.ts';
import { drawPlan } from './paper.ts';
import { organisesAs, type SlotReference } from './policy.ts';
import { writePlan } from './write-plan.ts';

/**
 * Approves a plan that was submitted, which then goes out under the next number of the year to every unit that is asked
 * to come. Refuses with `not-yours`, `conflict` and `groundbreaking-not-submitted`.
 */
export const approve = (
  stage: Stage,
  input: SlotReference & { revision: number },
): Promise<EnteredNumbered> =>
  issueNumbered(stage, {
    kind: 'groundbreaking-plan',
    async prepare(view, { sequence }) {
      const { rulebook } = await eventAt(view, input);
      const as = organisesAs(view, rulebook, input) ?? refuse('not-yours');
      const plan = await findPlan(view.tx, view.server.jurisdiction.id, input);
      const advance = advancePlan(
        { state: plan?.state ?? 'draft', declared: plan?.declaredOn != null },
        'approve',
      );
      if ('refused' in advance) refuse(advance.refused, { date: plan?.declaredOn ?? '' });
      const drawn = await drawPlan(view, input, sequence);
      const { head, event, addresseeUnitIds } = drawn;
      const number = head.number ?? '';
      const title = `${eventName(event)}方案`;
      return { model: drawn, number, title, addresseeUnitIds, copies: [...head.copies], signedBy: null, as };
    },
    set: async ({ event, head }, { fontFolder }) => ({
      docx: await groundbreakingPlanDocx(event, head, { fontFolder }),
      pdf: await groundbreakingPlanPdf(event, head, { fontFolder }),
    }),
    async enter(act, { id }) {
      const { as, plan, next } = await openPlan(act, input, organisesAs, 'approve');
      if (!plan) refuse('not-found');
      const on = act.today.toString();
      await writePlan(act, plan, {
        state: next,
        approved_on: on,
        approved_by: act.actor.personId,
        approved_post_id: as,
        paper_id: id,
        ...stamp(act, plan),
      });
      act.record({
        subject: ['groundbreaking', `${plan.rule}/${plan.slotKey}`],
        as,
        before: { state: plan.state },
        after: { state: next, on, paper: id },
      });
    },
  });
