import { type Halt, isCounted, type ProjectHappening, type Stage, type WeeklyProject } from '@guatu/engine';
import { sql } from 'kysely';
import { countableColumns, type CountableRow, countableOf } from '../../project/index.ts';
import { changesSince } from './changes.ts';
import type { Sight } from './index.ts';
import { milestonesOfUnits } from './milestones.ts';
import { monthsSince } from './months.ts';

type Row = CountableRow &
  Pick<
    WeeklyProject,
    'id' | 'name' | 'unit' | 'unitName' | 'totalInvestment' | 'plannedStart' | 'enteredAt'
  > & {
    stage: Stage;
  };

/** The projects of units, in the order of entry, with what was entered about them after an instant (ISO). */
export async function gatherProjects(
  sight: Sight,
  units: readonly string[],
  after: string,
): Promise<WeeklyProject[]> {
  const [rows, changes, months, milestones] = await Promise.all([
    projectsOf(sight, units, after),
    changesSince(sight, units, after),
    monthsSince(sight, units, after),
    milestonesOfUnits(sight, units),
  ]);
  const happenings = byProject<ProjectHappening>([...changes, ...months]);
  const planned = byProject(milestones);
  return rows.map(({ halt, package_counts, part_of, ...row }) => ({
    ...row,
    halt: halt as Halt | null,
    counted: isCounted(countableOf({ halt, package_counts, part_of })),
    happenings: (happenings.get(row.id) ?? []).sort((one, other) => (one.at < other.at ? -1 : 1)),
    milestones: planned.get(row.id) ?? [],
  }));
}

/** When a project was entered stands in the journal; of one that was there before the journal, nothing is news. */
async function projectsOf({ tx, server }: Sight, units: readonly string[], after: string): Promise<Row[]> {
  const own = server.jurisdiction.id;
  const { rows } = await sql<Omit<Row, 'enteredAt'> & { enteredAt: string | null }>`
    select project.id, project.name, project.stage, project.responsible_unit_id as unit, unit.name as "unitName",
           project.total_investment as "totalInvestment", project.planned_start as "plannedStart",
           ${countableColumns(own)},
           (select at from journal where jurisdiction_id = ${own} and subject_kind = 'project'
              and subject_id = project.id::text order by journal.id limit 1) as "enteredAt"
    from project join unit on unit.jurisdiction_id = ${own} and unit.id = project.responsible_unit_id
    where project.jurisdiction_id = ${own} and project.responsible_unit_id = any(${units})
      and (project.halt is distinct from 'withdrawn' or project.changed_at > ${after})
    order by project.id`.execute(tx);
  return rows.map((row) => ({ ...row, enteredAt: row.enteredAt ?? '' }));
}

function byProject<One>(all: readonly { projectId: string; one: One }[]): Map<string, One[]> {
  const found = new Map<string, One[]>();
  for (const { projectId, one } of all) found.set(projectId, [...(found.get(projectId) ?? []), one]);
  return found;
}
