import { isCounted } from '@guatu/engine';
import { sql } from 'kysely';
import type { Act } from '../../../http/handler.ts';
import { type Given, giveFigures } from '../figures/give.ts';
import { moveFigures, type YearMove } from '../figures/move.ts';
import type { ProjectRecord } from './all-records.ts';
import type { ProjectWrite } from './write-many.ts';

/** What of a record is written anew; what is left out stays as it is. `plans` are of single years. */
export type RecordWrite = Partial<
  Pick<ProjectRecord, 'position' | 'sources' | 'permits' | 'lists' | 'plans'>
>;

/** A project as it is being written, and what of its record goes with it. */
export interface RecordOf {
  write: ProjectWrite;
  /** The record before; its plans tell by how much sums move. */
  before: ProjectRecord;
  record: RecordWrite;
}

/**
 * Writes records of many projects in a handful of statements. The projects themselves have been written: their journal
 * entries tell of this too (`also`).
 *
 * @param year of the lists
 */
export async function writeRecords(
  act: Act,
  as: string,
  year: number,
  records: readonly RecordOf[],
): Promise<void> {
  await replaceSources(act, records);
  await replacePermits(act, records);
  await replaceLists(act, year, records);
  await place(act, records);
  await writePlans(act, as, records);
}

type Field = keyof RecordWrite;
const idsWith = (records: readonly RecordOf[], field: Field): string[] =>
  records.flatMap(({ write, record }) => (record[field] === undefined ? [] : write.id));

async function replaceSources({ tx, server }: Act, records: readonly RecordOf[]) {
  const ids = idsWith(records, 'sources');
  if (ids.length === 0) return;
  const own = server.jurisdiction.id;
  await sql`delete from project_source where jurisdiction_id = ${own} and project_id = any(${ids}::uuid[])`.execute(
    tx,
  );
  const rows = records.flatMap(({ write, record }) =>
    (record.sources ?? []).map((one, at) => ({ id: write.id, position: at + 1, ...one })),
  );
  await sql`
    insert into project_source (jurisdiction_id, project_id, position, source, amount, note)
    select ${own}::uuid, id, position, source, amount, note
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as written (id uuid, position int, source text, amount bigint, note text)`.execute(tx);
}

async function replacePermits({ tx, server }: Act, records: readonly RecordOf[]) {
  const ids = idsWith(records, 'permits');
  if (ids.length === 0) return;
  const own = server.jurisdiction.id;
  await sql`delete from project_permit where jurisdiction_id = ${own} and project_id = any(${ids}::uuid[])`.execute(
    tx,
  );
  const rows = records.flatMap(({ write, record }) =>
    (record.permits ?? []).map((one, at) => ({ id: write.id, position: at + 1, ...one })),
  );
  await sql`
    insert into project_permit (jurisdiction_id, project_id, position, permit, name, state, number, dated)
    select ${own}::uuid, id, position, permit, name, state, number, dated
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as written (id uuid, position int, permit text, name text, state text, number text, dated date)`.execute(
    tx,
  );
}

async function replaceLists({ tx, server }: Act, year: number, records: readonly RecordOf[]) {
  const ids = idsWith(records, 'lists');
  if (ids.length === 0) return;
  const own = server.jurisdiction.id;
  await sql`
    delete from project_designation
    where jurisdiction_id = ${own} and year = ${year} and project_id = any(${ids}::uuid[])`.execute(tx);
  const rows = records.flatMap(({ write, record }) =>
    [...new Set(record.lists)].map((list) => ({ id: write.id, list })),
  );
  await sql`
    insert into project_designation (jurisdiction_id, project_id, year, list_id)
    select ${own}::uuid, id, ${year}, list
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as written (id uuid, list text)`.execute(tx);
}

async function place({ tx, server }: Act, records: readonly RecordOf[]) {
  const rows = records.flatMap(({ write, record }) =>
    record.position === undefined ? [] : [{ id: write.id, position: record.position }],
  );
  if (rows.length === 0) return;
  await sql`
    update project set position = case when jsonb_typeof(written.position) = 'null' then null else written.position end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as written (id uuid, position jsonb)
    where project.jurisdiction_id = ${server.jurisdiction.id} and project.id = written.id`.execute(tx);
}

async function writePlans(act: Act, as: string, records: readonly RecordOf[]) {
  const { tx, server } = act;
  const own = server.jurisdiction.id;
  const plans = records.flatMap(({ write, before, record }) =>
    (record.plans ?? []).map((plan) => ({
      write,
      plan,
      was: before.plans.find(({ year }) => year === plan.year)?.plannedInvestment ?? null,
    })),
  );
  if (plans.length === 0) return;
  await sql`
    insert into project_plan (jurisdiction_id, project_id, year, planned_investment, goal)
    select ${own}::uuid, id, year, "plannedInvestment", goal
    from jsonb_to_recordset(${JSON.stringify(plans.map(({ write, plan }) => ({ id: write.id, ...plan })))}::jsonb)
      as written (id uuid, year int, "plannedInvestment" bigint, goal text)
    on conflict (jurisdiction_id, project_id, year) do update set
      planned_investment = excluded.planned_investment, goal = excluded.goal`.execute(tx);
  const years = plans.flatMap(({ write, plan, was }): YearMove[] => {
    const planned = (plan.plannedInvestment ?? 0) - (was ?? 0);
    const counted = write.before === null || isCounted(write.before.countable);
    const { responsibleUnitId: unitId } = write.after;
    return counted ? [{ projectId: write.id, unitId, year: plan.year, planned, completed: 0 }] : [];
  });
  await moveFigures(tx, own, { years });
  const given = plans.flatMap(({ write, plan, was }): Given[] =>
    plan.plannedInvestment === was
      ? []
      : [
          {
            projectId: write.id,
            figure: 'annual-plan',
            period: String(plan.year),
            amount: plan.plannedInvestment,
          },
        ],
  );
  await giveFigures(act, { as }, given);
}
