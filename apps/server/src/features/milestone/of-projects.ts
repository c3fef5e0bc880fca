import {
  finishOf,
  forecast,
  type Colour,
  type Forecast,
  type JudgedPeriod,
  planOn,
  reachedBy,
} from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import {
  judgedProjects,
  type JudgedProject,
  type ProjectFilter,
  projectsWhere,
  scopeIn,
  shortLights,
  withLight,
} from '../project/index.ts';

/** Every project that the filter leaves of what one may see, with its bars, its lights and its pace; one statement for all. */
export async function milestonesOfProjects(
  view: View,
  asked: ProjectFilter & { light?: Colour | 'none' | undefined },
) {
  const rulebook = await rulebookOf(view);
  const filter = await withLight(view, rulebook, asked);
  const { server, today } = view;
  return onTheWall(view, projectsWhere(server.jurisdiction.id, today.year, scopeIn(view, rulebook), filter));
}

/** The same for projects by their ids, whoever may see them. */
export const milestonesOf = (view: View, ids: readonly string[]) =>
  onTheWall(
    view,
    sql<boolean>`project.jurisdiction_id = ${view.server.jurisdiction.id} and project.id = any(${ids})`,
  );

async function onTheWall(view: View, where: RawBuilder<boolean>) {
  const today = view.today.toString();
  const { period, projects } = await judgedProjects(view, await rulebookOf(view), where);
  return {
    month: period.month,
    asOf: period.asOf,
    projects: projects.map((project) => barsOf(project, period, today)),
  };
}

function barsOf({ ledger, lights, facts }: JudgedProject, { asOf }: JudgedPeriod, today: string) {
  const { id, name, unitId, unitName, category, halt, registered, plans, reached } = ledger;
  const plan = planOn(plans, today);
  const stands = forecast(plan?.steps ?? [], reachedBy(reached, today), today);
  const forecastOn = finishOf(stands);
  const [annualPlan, completed] = [amount(facts['annual-plan']), amount(facts['completed'])];
  return {
    id,
    name,
    unitId,
    unitName,
    category,
    halt,
    ...registered,
    finish: plan && forecastOn !== null ? { plannedOn: plan.finish, forecastOn } : null,
    milestones: stands.map(shortMilestone),
    lights: shortLights(lights),
    pace: {
      annualPlan,
      completed,
      rate: annualPlan && completed !== null ? (completed / annualPlan) * 100 : null,
      yearGone: yearGone(asOf),
    },
  };
}

const shortMilestone = ({ key, name, plannedOn, forecastOn, actualOn, late }: Forecast) => ({
  key,
  name,
  plannedOn,
  forecastOn,
  actualOn,
  late,
});

const amount = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The months of the year gone by at the end of one, in percent. */
const yearGone = (asOf: string): number => (Number(asOf.slice(5, 7)) / 12) * 100;
