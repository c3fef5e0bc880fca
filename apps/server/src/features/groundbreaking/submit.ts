import { lacksOf } from '@guatu/engine';
import { render } from '@guatu/messages';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findCandidates } from './find.ts';
import { openPlan, stamp } from './opened.ts';
import { draftsAs, organisesAs, type SlotReference } from './policy.ts';
import { writePlan } from './write-plan.ts';

/** Hands the plan to whoever organises the event. Refuses with `groundbreaking-incomplete`, naming what is missing. */
export async function submit(act: Act, input: SlotReference & { revision: number }) {
  const { tx, server, actor, today, record } = act;
  const { event, as, plan, next } = await openPlan(act, input, draftsAs, 'submit');
  if (!plan) refuse('not-found');
  const candidates = await findCandidates(tx, server.jurisdiction.id, input);
  const lacks = lacksOf({ heldOn: event.meeting?.heldOn ?? null, candidates, ...plan.plan });
  if (lacks.length > 0) {
    refuse('groundbreaking-incomplete', {
      missing: lacks.map((lack) => render('zh-CN', `groundbreaking.lack.${lack}`)).join('、'),
    });
  }
  const on = today.toString();
  const said = { submitted_on: on, submitted_by: actor.personId, submitted_post_id: as };
  const first = { first_submitted_on: on, first_submitted_by: actor.personId };
  const written = await writePlan(act, plan, {
    state: next,
    ...said,
    ...(plan.firstSubmittedOn === null ? first : {}),
    sent_back_because: null,
    ...stamp(act, plan),
  });
  record({ subject: ['groundbreaking', `${plan.rule}/${plan.slotKey}`], as, after: { state: next, on } });
  return written;
}

/** Gives the plan back to be changed, for a reason; one that went out as a paper goes out anew afterwards. */
export async function sendBack(act: Act, input: SlotReference & { revision: number; reason: string }) {
  const { as, plan, next } = await openPlan(act, input, organisesAs, 'send-back');
  if (!plan) refuse('not-found');
  const written = await writePlan(act, plan, {
    state: next,
    sent_back_because: input.reason,
    approved_on: null,
    approved_by: null,
    approved_post_id: null,
    ...stamp(act, plan),
  });
  act.record({
    subject: ['groundbreaking', `${plan.rule}/${plan.slotKey}`],
    as,
    before: { state: plan.state },
    after: { state: next, reason: input.reason },
  });
  return written;
}
