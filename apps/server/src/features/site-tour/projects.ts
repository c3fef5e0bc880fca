import { placeOf, type Position, proposeStops, type TourCandidate, worstOf } from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { milestonesOf } from '../milestone/index.ts';

/** A project as a tour sees it; whole yuan. */
export interface TourProject extends TourCandidate {
  name: string;
  unitId: string | null;
  unitName: string | null;
  place: string | null;
  position: Position | null;
  annualPlan: number | null;
  completed: number;
}

/** The projects by their ids, whoever's they are: a plan goes over the whole county (二（三）1). */
export async function tourProjects(view: View, ids: readonly string[]): Promise<Map<string, TourProject>> {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const { rows } = await sql<
    Pick<TourProject, 'id' | 'unitName' | 'place' | 'position' | 'annualPlan' | 'completed' | 'visitedOn'>
  >`
    select project.id, coalesce(unit.name, project.responsible_unit_text) as "unitName", project.place,
      project.position, plan.planned_investment as "annualPlan",
      coalesce((select sum(completed) from project_month as month
                where month.jurisdiction_id = ${own} and month.project_id = project.id
                  and month between ${`${today.year}-01`} and ${`${today.year}-12`}), 0)::bigint as completed,
      (select max(meeting.held_on) from site_tour_stop as stop
         join meeting on meeting.jurisdiction_id = ${own} and meeting.rule = stop.rule
           and meeting.slot_key = stop.slot_key and meeting.state = 'ended'
       where stop.jurisdiction_id = ${own} and stop.project_id = project.id) as "visitedOn"
    from project
      left join unit on unit.jurisdiction_id = ${own} and unit.id = project.responsible_unit_id
      left join project_plan as plan on plan.jurisdiction_id = ${own} and plan.project_id = project.id
        and plan.year = ${today.year}
    where project.jurisdiction_id = ${own} and project.id = any(${[...ids]}::uuid[])`.execute(tx);
  const known = new Map(rows.map((row) => [row.id, row]));
  const { projects } = await milestonesOf(view, ids);
  return new Map(
    projects.flatMap(({ id, name, unitId, stage, actualStart, lights, milestones }) => {
      const row = known.get(id);
      if (row === undefined) return [];
      const project: TourProject = {
        ...row,
        name,
        unitId,
        stage,
        startedOn: actualStart,
        colour: worstOf(lights.flatMap(({ colour }) => colour ?? [])),
        milestones: milestones.map((one) => ({
          name: one.name,
          on: one.actualOn ?? one.plannedOn,
          reached: one.actualOn !== null,
        })),
      };
      return [[id, project] as const];
    }),
  );
}

/** Every project that a tour could stop at: not finished, not halted. */
export async function openProjects(view: View): Promise<TourProject[]> {
  const rows = await view.tx
    .selectFrom('project')
    .select('id')
    .where('jurisdiction_id', '=', view.server.jurisdiction.id)
    .where('stage', '<>', 'completed')
    .where('halt', 'is', null)
    .execute();
  const found = await tourProjects(
    view,
    rows.map(({ id }) => id),
  );
  return [...found.values()];
}

/** How many are proposed at most: half a day has no room for more, and a list that long is no proposal. */
const mostProposed = 30;

export const proposalsAmong = (projects: readonly TourProject[], on: string) => {
  const byId = new Map(projects.map((project) => [project.id, project]));
  return proposeStops(projects, on)
    .slice(0, mostProposed)
    .flatMap(({ id, reasons }) => {
      const project = byId.get(id);
      return project ? [{ project: inBrief(project), reasons }] : [];
    });
};

export const inBrief = ({ id, name, unitName, stage, colour, place, position }: TourProject) => ({
  id,
  name,
  unitName,
  stage,
  light: colour,
  place,
  at: placeOf(position),
});
