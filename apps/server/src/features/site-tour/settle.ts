import type { RemarkOutcome } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { decide, findDecisions, meetingLabel } from '../meeting/index.ts';
import { enterItem } from '../supervision/index.ts';
import { lockRemark, type StoredRemark } from './find.ts';
import { openTour, type Tour } from './open-tour.ts';
import { settlesAs } from './policy.ts';
import { decidesWhere } from './show.ts';

interface Settling {
  id: string;
  revision: number;
  outcome: RemarkOutcome;
  limitOn?: string | undefined;
}

/**
 * Says what becomes of a remark, once: it is put to its unit as a problem, since only the unit raises one (二（二）4（1）); it is
 * entered as a decision, in the tour's meeting or, once that has ended, under supervision (三（三）); or nothing follows.
 * Refuses with `not-yours`, `conflict`, `tour-remark-settled`, `tour-remark-without-unit`, `tour-decision-without-limit`,
 * and with what the meeting or the register names.
 */
export async function settleRemark(act: Act, input: Settling) {
  const remark = await lockRemark(act, input);
  const tour = await openTour(act, remark);
  const as = settlesAs(act, tour) ?? refuse('not-yours');
  if (remark.outcome !== null) refuse('tour-remark-settled');
  const { tx, server, actor, today, record } = act;
  const revision = remark.revision + 1;
  const follows = await following[input.outcome](act, tour, remark, input);
  await tx
    .updateTable('site_tour_remark')
    .set({
      outcome: input.outcome,
      settled_by: actor.personId,
      settled_post_id: as,
      settled_on: today.toString(),
      revision,
      ...follows,
    })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', remark.id)
    .execute();
  record({
    subject: ['site-tour', `${remark.rule}/${remark.slotKey}`],
    as,
    before: { remark: remark.id, outcome: null },
    after: { remark: remark.id, outcome: input.outcome, ...follows },
  });
  return { id: remark.id, revision };
}

type Follows = { unit_id?: string; decision_id?: string; supervision_item_id?: string };

const following: Record<
  RemarkOutcome,
  (act: Act, tour: Tour, remark: StoredRemark, input: Settling) => Promise<Follows>
> = {
  problem: async (_act, _tour, remark) => ({ unit_id: unitOf(remark) }),
  decision: async (act, tour, remark, input) => {
    switch (decidesWhere(act, tour)) {
      case 'meeting':
        return { decision_id: await inMeeting(act, tour, remark) };
      case 'supervision':
        return { supervision_item_id: await underSupervision(act, tour, remark, input.limitOn) };
      case null:
        return refuse('not-yours');
    }
  },
  nothing: async () => ({}),
};

/** A project of no known unit has nobody who could answer for its problems. */
const unitOf = ({ projectUnitId }: StoredRemark): string =>
  projectUnitId ?? refuse('tour-remark-without-unit');

/** In the next free place; who records the meeting completes it there. */
async function inMeeting(act: Act, { meeting }: Tour, remark: StoredRemark): Promise<string> {
  const meetingId = meeting?.id ?? refuse('meeting-not-convened');
  const decisions = await findDecisions(act.tx, act.server.jurisdiction.id, meetingId);
  const taken = decisions.filter(({ docketItemId }) => docketItemId === null);
  const { id } = await decide(act, {
    meetingId,
    docketItemId: null,
    position: Math.max(0, ...taken.map(({ position }) => position)) + 1,
    revision: 0,
    heard: remark.projectName === null ? '' : remark.projectName,
    requirement: remark.content,
    leadUnitId: remark.projectUnitId,
    assistingUnitIds: [],
    limitOn: null,
    outcome: 'decided',
  });
  return id;
}

async function underSupervision(
  act: Act,
  { meeting, current, slot, at }: Tour,
  remark: StoredRemark,
  limitOn: string | undefined,
): Promise<string> {
  const decidedOn = meeting?.heldOn ?? refuse('meeting-not-convened');
  const item = await enterItem(act, {
    source: 'site-tour',
    decidedOn,
    basis: `${meetingLabel(current, at.rule)} ${at.slotKey}`,
    clause: slot.clause,
    matter: remark.projectName ?? meetingLabel(current, at.rule),
    requirement: remark.content,
    leadUnitId: unitOf(remark),
    assistingUnitIds: [],
    limitOn: limitOn ?? refuse('tour-decision-without-limit'),
  });
  return item.id;
}
