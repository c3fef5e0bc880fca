import type { TourPlan } from '@guatu/documents';
import { minutesBeyond, tourLacksOf, timeOfMinutes, travelTerms } from '@guatu/engine';
import { render } from '@guatu/messages';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { templateFor } from '../issued-paper/index.ts';
import { postWithHolder, type Rulebook, unitName } from '../mechanism/index.ts';
import { holderName, postTitle } from '../meeting/index.ts';
import { findStops, findTour, planOf, type StoredTour, type TourPlan as Plan } from './find.ts';
import { fitted } from './fitted.ts';
import type { Tour } from './open-tour.ts';
import { deputyOf } from './present.ts';
import { tourProjects } from './projects.ts';
import { dayOf } from './show.ts';

export interface PlanPaper {
  readonly paper: TourPlan;
  readonly stored: StoredTour | undefined;
  /** Units that have a task, a stop or a seat, and acknowledge the plan. */
  readonly addresseeUnitIds: string[];
}

/** The plan of a tour as a paper of today; `sequence` is its place in the year, null while it has none. */
export async function planPaper(view: View, tour: Tour, sequence: number | null): Promise<PlanPaper> {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const { current, at, lead } = tour;
  const stored = await findTour(tx, own, at);
  const plan = planOf(stored);
  const stops = await findStops(tx, own, at);
  const projects = await tourProjects(
    view,
    stops.map(({ projectId }) => projectId),
  );
  const times = fitted(plan, stops, projects);
  const template = await templateFor(view, current, 'tour-plan');
  const heldOn = dayOf(tour);
  const on = heldOn ?? today.toString();
  const lasts = tour.slot.of.lasts ?? null;
  const roll = await tour.roll();
  const deputy = deputyOf(tour);
  const person = (post: string) => `${postTitle(current, post)}${holderName(current, post, on) ?? ''}`;
  const byDistance = [...times.stops, times.back].some(({ by }) => by === 'distance');
  const paper: TourPlan = {
    office: template.printingOffice,
    masthead: template.masthead,
    number: sequence === null ? null : template.number(today.year, sequence),
    date: today.toString(),
    title: titleOf(current, at.slotKey),
    purpose: plan.purpose,
    heldOn,
    startsAt: plan.startsAt,
    endsAt: timeOfMinutes(times.ends),
    gathersAt: plan.gathersAt,
    lead: lead === null ? null : person(lead),
    organiser: deputy === null ? null : person(deputy),
    participants: roll
      .filter(({ status }) => status !== 'leave')
      .map(({ title, name, standIn }) => (standIn ? `${standIn.title}${standIn.name}` : `${title}${name}`)),
    stops: stops.map(({ projectId, stayMinutes, speaker, subject }, index) => {
      const project = projects.get(projectId);
      const time = times.stops[index];
      return {
        name: project?.name ?? '',
        unit: project?.unitName ?? '',
        place: project?.place ?? '',
        arrives: timeOfMinutes(time?.arrives ?? 0),
        leaves: timeOfMinutes(time?.leaves ?? 0),
        stay: stayMinutes,
        travel: time?.travel ?? 0,
        speaker,
        subject,
      };
    }),
    back: times.back.travel,
    closing: plan.closingMinutes,
    total: times.total,
    lasts,
    over: minutesBeyond(times.total, lasts),
    estimate: byDistance
      ? { roadFactor: travelTerms.roadFactor, kilometresPerHour: travelTerms.kilometresPerHour }
      : null,
    vehicles: plan.vehicles,
    tasks: plan.tasks.map(({ what, owner, dueOn }) => ({
      what,
      dueOn,
      owner: ownerName(current, owner, on),
    })),
    wetWeather: plan.wetWeather,
    copies: template.copies,
    printedBy: template.printingOffice,
    marks: template.marks,
  };
  return {
    paper,
    stored,
    addresseeUnitIds: unitsIn(current, plan.tasks, [...projects.values()], roll),
  };
}

/** Refuses with `tour-plan-incomplete`, naming what a plan lacks. */
export function requireWhole(tour: Tour, plan: Omit<Plan, 'stops'>, stops: Plan['stops']): void {
  const lacks = tourLacksOf({ ...plan, heldOn: dayOf(tour), stops });
  if (lacks.length === 0) return;
  refuse('tour-plan-incomplete', {
    lacks: lacks.map((lack) => render('zh-CN', `siteTour.lack.${lack}`)).join('、'),
  });
}

/** 临溪县2018年5月项目观摩推进会实施方案 */
export const titleOf = ({ mechanism }: Rulebook, slotKey: string, what = '实施方案'): string =>
  `${mechanism.jurisdiction.name}${monthOf(slotKey)}项目观摩推进会${what}`;

const monthOf = (slotKey: string): string =>
  `${Number(slotKey.slice(0, 4))}年${Number(slotKey.slice(5, 7))}月`;

const ownerName = (rulebook: Rulebook, owner: Plan['tasks'][number]['owner'], on: string): string => {
  if (owner === null) return '';
  return owner.kind === 'unit' ? unitName(rulebook, owner.id) : postWithHolder(rulebook, owner.id, on);
};

function unitsIn(
  { organisation }: Rulebook,
  tasks: Plan['tasks'],
  projects: readonly { unitId: string | null }[],
  roll: readonly { postId: string | null; unitId: string | null }[],
): string[] {
  const unitOf = (post: string | null) => organisation.posts.find(({ id }) => id === post)?.unit ?? null;
  const all = [
    ...tasks.map(({ owner }) => (owner?.kind === 'unit' ? owner.id : unitOf(owner?.id ?? null))),
    ...projects.map(({ unitId }) => unitId),
    ...roll.map(({ postId, unitId }) => unitId ?? unitOf(postId)),
  ];
  const governments = organisation.units.filter(({ kind }) => kind === 'government').map(({ id }) => id);
  return [...new Set(all.flatMap((id) => id ?? []))].filter((id) => !governments.includes(id));
}
