import { sql } from 'kysely';
import type { Act } from '../../../http/handler.ts';
import { ownAccount, standingOf } from '../figures/counting.ts';
import { figuresIn, type Given, giveFigures } from '../figures/give.ts';
import { moveStandings } from '../figures/move.ts';
import type { RegisteredProject } from './all-projects.ts';
import { columnsOf, difference, type ProjectFacts } from './columns.ts';

/** One project to be entered, or written over what was `before`. */
export interface ProjectWrite {
  id: string;
  before: RegisteredProject | null;
  after: ProjectFacts;
  /** What the year's plan is to say; null leaves it alone. Whole yuan. */
  plan: { plannedInvestment: number | null; goal: string | null } | null;
  /** What else of the project the same command writes, for its entry in the journal. */
  also?: { before: object; after: object };
}

/**
 * Writes many projects and their plans of one year in a handful of statements; each project has its entry in the journal. The caller has locked what is written over.
 */
export async function writeProjects(
  act: Act,
  as: string,
  year: number,
  writes: readonly ProjectWrite[],
): Promise<void> {
  await upsertProjects(act, writes);
  await upsertPlans(act, year, writes);
  await moveAlong(act, year, writes);
  await giveFigures(
    act,
    { as },
    writes.flatMap((write) => givenBy(write, year)),
  );
  for (const { id, before, after, plan, also } of writes) {
    const facts = before ? difference(before.facts, after) : { before: null, after };
    const planBefore = before && { plannedInvestment: before.plannedInvestment, goal: before.goal };
    act.record({
      subject: ['project', id],
      as,
      before: before && { ...facts?.before, ...(plan ? { year, ...planBefore } : {}), ...also?.before },
      after: { ...facts?.after, ...(plan ? { year, ...plan } : {}), ...also?.after },
    });
  }
}

async function upsertProjects({ tx, server, actor, now, today }: Act, writes: readonly ProjectWrite[]) {
  const rows = writes.map(({ id, before, after }) => ({
    id,
    ...columnsOf(after),
    revision: (before?.revision ?? 0) + 1,
  }));
  await sql`
    insert into project (jurisdiction_id, id,
      name, name_key, initials, former_names, other_initials, national_code, owner, responsible_unit_id,
      responsible_unit_text, category, kind, place, content, nature, start_year, end_year, planned_start,
      planned_finish, actual_start, actual_finish, stage, total_investment, completed_before,
      completed_before_year, remarks,
      stage_since, entered_on, revision, changed_by, changed_at)
    select ${server.jurisdiction.id}::uuid, id,
      name, name_key, initials, former_names, other_initials, national_code, owner, responsible_unit_id,
      responsible_unit_text, category, kind, place, content, nature, start_year, end_year, planned_start,
      planned_finish, actual_start, actual_finish, stage, total_investment, completed_before,
      completed_before_year, remarks,
      ${today.toString()}::date, ${today.toString()}::date, revision, ${actor.personId}::uuid,
      ${now.toString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as written (id uuid,
      name text, name_key text, initials text, former_names text, other_initials text, national_code text, owner
      text, responsible_unit_id text, responsible_unit_text text, category text[], kind text, place text,
      content text, nature text, start_year int, end_year int, planned_start date, planned_finish date,
      actual_start date, actual_finish date, stage text, total_investment bigint, completed_before bigint,
      completed_before_year int, remarks text,
      revision int)
    on conflict (jurisdiction_id, id) do update set
      stage_since = case when project.stage = excluded.stage then project.stage_since else excluded.stage_since end,
      (
        name, name_key, initials, former_names, other_initials, national_code, owner, responsible_unit_id,
        responsible_unit_text, category, kind, place, content, nature, start_year, end_year, planned_start,
        planned_finish, actual_start, actual_finish, stage, total_investment, completed_before,
        completed_before_year, remarks, revision, changed_by, changed_at
      ) = (
        excluded.name, excluded.name_key, excluded.initials, excluded.former_names, excluded.other_initials,
        excluded.national_code, excluded.owner, excluded.responsible_unit_id, excluded.responsible_unit_text,
        excluded.category, excluded.kind, excluded.place, excluded.content, excluded.nature,
        excluded.start_year, excluded.end_year, excluded.planned_start, excluded.planned_finish,
        excluded.actual_start, excluded.actual_finish, excluded.stage, excluded.total_investment,
        excluded.completed_before, excluded.completed_before_year, excluded.remarks, excluded.revision,
        excluded.changed_by, excluded.changed_at
      )`.execute(tx);
}

/** The figures that a write changes. */
function givenBy({ id, before, after, plan }: ProjectWrite, year: number): Given[] {
  const given = figuresIn(id, before?.facts ?? null, after);
  const replanned = plan && (before?.plannedInvestment ?? null) !== plan.plannedInvestment;
  if (!replanned) return given;
  return [
    ...given,
    { projectId: id, figure: 'annual-plan', period: String(year), amount: plan.plannedInvestment },
  ];
}

async function upsertPlans({ tx, server }: Act, year: number, writes: readonly ProjectWrite[]) {
  const rows = writes.flatMap(({ id, plan }) => (plan ? [{ id, ...plan }] : []));
  await sql`
    insert into project_plan (jurisdiction_id, project_id, year, planned_investment, goal)
    select ${server.jurisdiction.id}::uuid, id, ${year}, "plannedInvestment", goal
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as written (id uuid, "plannedInvestment" bigint, goal text)
    on conflict (jurisdiction_id, project_id, year) do update set
      planned_investment = excluded.planned_investment, goal = excluded.goal
  `.execute(tx);
}

async function moveAlong({ tx, server }: Act, year: number, writes: readonly ProjectWrite[]) {
  const changes = writes.map(({ id, before, after }) => ({
    before: before && standingOf(id, before.facts, before.countable),
    after: standingOf(id, after, before?.countable ?? ownAccount),
  }));
  // Plans are written by now: what moves along with a project holds the new plan, so the plan's own move goes to the old unit.
  const years = writes.flatMap(({ id, before, after, plan }, at) =>
    plan && changes[at]?.after.counted
      ? [
          {
            projectId: id,
            unitId: (before?.facts ?? after).responsibleUnitId,
            year,
            planned: (plan.plannedInvestment ?? 0) - (before?.plannedInvestment ?? 0),
            completed: 0,
          },
        ]
      : [],
  );
  await moveStandings(tx, server.jurisdiction.id, changes, years);
}
