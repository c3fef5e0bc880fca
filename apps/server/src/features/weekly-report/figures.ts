import { type Colour, endedProblemStates, isCounted, type Stage, stages } from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import {
  countableColumns,
  type CountableRow,
  countableOf,
  judgedProjects,
  projectsWhere,
  shortLights,
} from '../project/index.ts';
import { namesOf, type Reporter, unitsOf } from './reporters.ts';
import { dayOfSlot, type WeeklySlot } from './slots.ts';

type Sight = Pick<View, 'tx' | 'server' | 'today'>;

/** What the projects of one unit, or of several, come to; money in whole yuan. */
interface Sums {
  stages: Record<Stage, number>;
  annualPlan: number;
  completedThisMonth: number;
  completedThisYear: number;
  lights: Map<Colour | null, number>;
  openProblems: number;
  mattersDue: number;
  mattersOverdue: number;
}

/** How many days ahead a matter counts as due: until the next meeting. */
const dueDays = 7;

/** The page of figures: a row a leader, in their order, what is in nobody's portfolio, and the sum. */
export async function figuresOf(sight: Sight, week: WeeklySlot, reporters: readonly Reporter[]) {
  const byUnit = await sumsByUnit(sight, week);
  const left = new Set(byUnit.keys());
  const rows = reporters.map(({ bearer }) => {
    const own = unitsOf(week.rulebook, bearer, dayOfSlot(week.slot)).filter((unit) => left.delete(unit));
    return { row: 'leader' as const, ...namesOf(week, bearer), ...present(added(own, byUnit)) };
  });
  const unnamed = { title: '', name: null };
  return [
    ...rows,
    ...(left.size > 0 ? [{ row: 'others' as const, ...unnamed, ...present(added([...left], byUnit)) }] : []),
    { row: 'total' as const, ...unnamed, ...present(added([...byUnit.keys()], byUnit)) },
  ];
}

const present = ({ lights, ...sums }: Sums) => ({
  ...sums,
  lights: [...lights].map(([colour, count]) => ({ colour, count })),
});

function added(units: readonly string[], byUnit: ReadonlyMap<string, Sums>): Sums {
  const sum = nothing();
  for (const unit of units) {
    const one = byUnit.get(unit);
    if (!one) continue;
    for (const stage of stages) sum.stages[stage] += one.stages[stage];
    for (const name of counted) sum[name] += one[name];
    for (const [colour, count] of one.lights) sum.lights.set(colour, (sum.lights.get(colour) ?? 0) + count);
  }
  return sum;
}

const counted = [
  'annualPlan',
  'completedThisMonth',
  'completedThisYear',
  'openProblems',
  'mattersDue',
  'mattersOverdue',
] as const;

const nothing = (): Sums => ({
  stages: { pipeline: 0, preparation: 0, started: 0, construction: 0, completed: 0 },
  annualPlan: 0,
  completedThisMonth: 0,
  completedThisYear: 0,
  lights: new Map(),
  openProblems: 0,
  mattersDue: 0,
  mattersOverdue: 0,
});

/** By unit; what is no unit's stands under the empty key. */
async function sumsByUnit(sight: Sight, { rulebook }: WeeklySlot): Promise<Map<string, Sums>> {
  const { tx, server, today } = sight;
  const own = server.jurisdiction.id;
  const found = new Map<string, Sums>();
  const of = (unit: string | null): Sums => {
    const sums = found.get(unit ?? '') ?? nothing();
    found.set(unit ?? '', sums);
    return sums;
  };
  const stageCounts = sql.join(stages.map((stage) => sql`sum(${sql.ref(stage)})::int as ${sql.ref(stage)}`));
  const standing = await sql<Record<Stage, number> & { unit: string }>`
    select unit_id as unit, ${stageCounts} from unit_figures where jurisdiction_id = ${own} group by unit_id`.execute(
    tx,
  );
  for (const { unit, ...counts } of standing.rows) of(unit).stages = counts;
  const years = await sql<{ unit: string; planned: number; completed: number }>`
    select unit_id as unit, sum(planned_investment)::bigint as planned, sum(completed_investment)::bigint as completed
    from unit_year_figures where jurisdiction_id = ${own} and year = ${today.year} group by unit_id`.execute(
    tx,
  );
  for (const { unit, planned, completed } of years.rows) {
    of(unit).annualPlan = planned;
    of(unit).completedThisYear = completed;
  }
  const months = await sql<CountableRow & { unit: string | null; completed: number }>`
    select project.responsible_unit_id as unit, completed, ${countableColumns(own)}
    from project_month join project on project.jurisdiction_id = ${own} and project.id = project_id
    where project_month.jurisdiction_id = ${own} and month = ${today.toString().slice(0, 7)}`.execute(tx);
  for (const row of months.rows) {
    if (isCounted(countableOf(row))) of(row.unit).completedThisMonth += row.completed;
  }
  await addOpen(sight, of);
  const all = projectsWhere(own, today.year, null, {});
  const { projects } = await judgedProjects(sight, rulebook, all);
  for (const { ledger, lights } of projects) {
    for (const { colour } of shortLights(lights)) {
      const shown = of(ledger.unitId).lights;
      shown.set(colour, (shown.get(colour) ?? 0) + 1);
    }
  }
  return found;
}

async function addOpen({ tx, server, today }: Sight, of: (unit: string) => Sums): Promise<void> {
  const own = server.jurisdiction.id;
  const problems = await sql<{ unit: string; open: number }>`
    select responsible_unit_id as unit, count(*)::int as open from problem
    where jurisdiction_id = ${own} and state <> all(${[...endedProblemStates]}) group by 1`.execute(tx);
  for (const { unit, open } of problems.rows) of(unit).openProblems = open;
  const day = today.toString();
  const matters = await sql<{ unit: string; due: number; overdue: number }>`
    select lead_unit_id as unit, count(*) filter (where current_limit >= ${day})::int as due,
           count(*) filter (where current_limit < ${day})::int as overdue
    from supervision_item
    where jurisdiction_id = ${own} and reported_on is null
      and current_limit <= ${today.add({ days: dueDays }).toString()}
    group by 1`.execute(tx);
  for (const { unit, due, overdue } of matters.rows) {
    of(unit).mattersDue = due;
    of(unit).mattersOverdue = overdue;
  }
}
