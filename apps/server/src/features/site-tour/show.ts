import { daysForMeeting, tourLacksOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { scopeIn } from '../project/index.ts';
import { recordsAs } from '../meeting/index.ts';
import { keepsAs } from '../supervision/index.ts';
import { findRemarks, findStops, findTour, planOf, type StoredRemark, type StoredTour } from './find.ts';
import { openTour, type SlotReference, type Tour } from './open-tour.ts';
import { plansAs, settlesAs, swapsAs, travelsAs } from './policy.ts';
import { papersOf, presentRemarks, presentTour } from './present.ts';
import { inBrief, openProjects, proposalsAmong, tourProjects } from './projects.ts';
import { findSwaps } from './swaps.ts';
import type { Wall } from './wall.ts';

/**
 * A tour with its plan and what was said on the road. A plan that has not gone out is shown to who travels or plans, and to
 * who sees the whole county.
 */
export async function showTour(view: View, input: SlotReference, wall: Pick<Wall, 'findBoundary'>) {
  const { tx, server, now } = view;
  const own = server.jurisdiction.id;
  const tour = await openTour(view, input);
  const { at, current, slot, meeting } = tour;
  const found = await findTour(tx, own, at);
  const stored = seesPlan(view, tour, found) ? found : undefined;
  const stops = stored ? await findStops(tx, own, at) : [];
  const plan = planOf(stored);
  const mayPlan = plansAs(view, tour) !== null;
  const open = mayPlan && meeting?.state !== 'ended' ? await openProjects(view) : [];
  const projects = await tourProjects(
    view,
    stops.map(({ projectId }) => projectId),
  );
  const remarks = (await findRemarks(tx, own, at)).filter(seenBy(view, tour));
  const boundary = await wall.findBoundary(view);
  return {
    ...presentTour(
      tour,
      stored,
      await findSwaps(tx, own),
      await papersOf(view, current, [stored]),
      swapsAs(view, tour) !== null,
    ),
    now: new Date(now.epochMilliseconds).toISOString(),
    days: daysForMeeting(slot),
    lasts: slot.of.lasts ?? null,
    plan,
    revision: stored?.revision ?? 0,
    stops: stops.flatMap((stop) => {
      const project = projects.get(stop.projectId);
      return project === undefined ? [] : { ...stop, project: inBrief(project) };
    }),
    lacks: tourLacksOf({ ...plan, heldOn: dayOf(tour), stops }),
    outdated: stored?.issuedRevision != null && stored.issuedRevision !== stored.revision,
    proposals: proposalsAmong(open, dayToPlanFor(view, tour)),
    projects: open.map(inBrief),
    roll: (await tour.roll()).map(({ title, name, status }) => ({ title, name, status })),
    remarks: await presentRemarks(view, current, remarks),
    map: { rings: boundary?.rings ?? [], tiles: server.tileUrl ?? null },
    may: {
      plan: mayPlan && meeting?.state !== 'ended',
      convene: tour.mayConvene,
      travel: travelsAs(view, tour) !== null,
      settle: settlesAs(view, tour) !== null,
      decide: decidesWhere(view, tour),
    },
  };
}

/** The day that was set; null while there is none, and once it was taken back. */
export const dayOf = ({ meeting }: Pick<Tour, 'meeting'>): string | null =>
  meeting && meeting.state !== 'skipped' ? meeting.heldOn : null;

/** Before a day is set the plan is for today, or for the first day of its month. */
const dayToPlanFor = (view: View, tour: Tour): string => {
  const today = view.today.toString();
  const { from, to } = tour.slot.period;
  return dayOf(tour) ?? (from <= today && today <= to ? today : from);
};

const seesPlan = (view: View, tour: Tour, stored: Pick<StoredTour, 'planPaperId'> | undefined): boolean =>
  stored?.planPaperId != null ||
  tour.meeting?.state === 'ended' ||
  travelsAs(view, tour) !== null ||
  scopeIn(view, tour.current) === null;

/** Those who go along hear everything; others what was said of the projects they see. */
function seenBy(view: View, tour: Tour): (remark: StoredRemark) => boolean {
  if (travelsAs(view, tour) !== null) return () => true;
  const units = scopeIn(view, tour.current);
  return ({ projectUnitId }) => units === null || (projectUnitId !== null && units.includes(projectUnitId));
}

/** In the tour's own meeting until that has ended; then in the supervision register (三（三）). */
export function decidesWhere(view: View, tour: Tour): 'meeting' | 'supervision' | null {
  const { meeting, current, at } = tour;
  if (meeting?.state === 'convened') {
    return recordsAs(view, current, { rule: at.rule, key: at.slotKey }) === null ? null : 'meeting';
  }
  return meeting?.state === 'ended' && keepsAs(view, current) !== null ? 'supervision' : null;
}
