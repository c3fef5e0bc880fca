import { sql } from 'kysely';
import type { Act } from '../../../http/handler.ts';
import { handOver, moveFigures } from '../figures/move.ts';
import { yearSums } from '../figures/year-sums.ts';
import type { RegisteredProject } from './all-projects.ts';
import { columnsOf, difference, type ProjectFacts } from './columns.ts';
import { standingOf } from './create.ts';

/** One project to be entered, or written over what was `before`. */
export interface ProjectWrite {
  id: string;
  before: RegisteredProject | null;
  after: ProjectFacts;
  /** What the year's plan is to say; null leaves it alone. Whole yuan. */
  plan: { plannedInvestment: number | null; goal: string | null } | null;
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
  for (const { id, before, after, plan } of writes) {
    const facts = before ? difference(before.facts, after) : { before: null, after };
    const planBefore = before && { plannedInvestment: before.plannedInvestment, goal: before.goal };
    act.record({
      subject: ['project', id],
      as,
      before: before && { ...facts?.before, ...(plan ? { year, ...planBefore } : {}) },
      after: { ...facts?.after, ...(plan ? { year, ...plan } : {}) },
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
    insert into project (jurisdiction_id, id, name, name_key, initials, national_code, owner, responsible_unit_id,
      responsible_unit_text, category, place, content, nature, start_year, end_year, stage, total_investment, remarks,
      entered_on, revision, changed_by, changed_at)
    select ${server.jurisdiction.id}::uuid, id, name, name_key, initials, national_code, owner, responsible_unit_id,
      responsible_unit_text, category, place, content, nature, start_year, end_year, stage, total_investment, remarks,
      ${today.toString()}::date, revision, ${actor.personId}::uuid, ${now.toString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as written (id uuid, name text, name_key text,
      initials text, national_code text, owner text, responsible_unit_id text, responsible_unit_text text,
      category text[], place text, content text, nature text, start_year int, end_year int, stage text,
      total_investment bigint, remarks text, revision int)
    on conflict (jurisdiction_id, id) do update set
      (name, name_key, initials, national_code, owner, responsible_unit_id, responsible_unit_text, category, place,
        content, nature, start_year, end_year, stage, total_investment, remarks, revision, changed_by, changed_at)
      = (excluded.name, excluded.name_key, excluded.initials, excluded.national_code, excluded.owner,
        excluded.responsible_unit_id, excluded.responsible_unit_text, excluded.category, excluded.place,
        excluded.content, excluded.nature, excluded.start_year, excluded.end_year, excluded.stage,
        excluded.total_investment, excluded.remarks, excluded.revision, excluded.changed_by, excluded.changed_at)
  `.execute(tx);
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
  const own = server.jurisdiction.id;
  const handedOver = new Map(
    writes.flatMap(({ id, before, after }) =>
      before && before.facts.responsibleUnitId !== after.responsibleUnitId
        ? [[id, { from: before.facts.responsibleUnitId, to: after.responsibleUnitId }]]
        : [],
    ),
  );
  // Plans are written by now: a handed-over project's sums hold the new plan, so the plan's own move goes to the old unit.
  const sums = handedOver.size === 0 ? [] : await yearSums(tx, own, [...handedOver.keys()]);
  await moveFigures(tx, own, {
    left: writes.flatMap(({ id, before }) => (before ? [standingOf(id, before.facts)] : [])),
    entered: writes.map(({ id, after }) => standingOf(id, after)),
    years: [
      ...writes.flatMap(({ id, before, after, plan }) =>
        plan
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
      ),
      ...sums.flatMap((sum) => {
        const hands = handedOver.get(sum.projectId);
        return hands ? handOver(sum, hands.from, hands.to) : [];
      }),
    ],
  });
}
