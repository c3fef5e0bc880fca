import { sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { readingScope } from '../scope.ts';
import { type ProjectFilter, projectsWhere } from './filter.ts';

/** A project as a list prints it; whole yuan, plan and completed of the present year. */
export interface ListedProject {
  number: number;
  name: string;
  nationalCode: string | null;
  owner: string | null;
  unitName: string | null;
  unitText: string | null;
  category: string[];
  place: string | null;
  content: string | null;
  nature: string | null;
  startYear: number | null;
  endYear: number | null;
  totalInvestment: number | null;
  annualPlan: number | null;
  goal: string | null;
  completed: number | null;
  remarks: string | null;
}

/** Every project that the filter leaves, in the order of entry. */
export async function listForExport(view: View, filter: ProjectFilter): Promise<ListedProject[]> {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const { year } = today;
  const where = projectsWhere(own, year, await readingScope(view), filter);
  const { rows } = await sql<Omit<ListedProject, 'number'>>`
    select project.name, national_code as "nationalCode", owner, unit.name as "unitName",
      responsible_unit_text as "unitText", category, place, content, nature, start_year as "startYear",
      end_year as "endYear", total_investment as "totalInvestment", planned_investment as "annualPlan", goal,
      done.completed, remarks
    from project
      left join unit on unit.jurisdiction_id = ${own} and unit.id = project.responsible_unit_id
      left join project_plan as plan
        on plan.jurisdiction_id = ${own} and plan.project_id = project.id and plan.year = ${year}
      left join (
        select project_id, sum(completed)::bigint as completed from project_month
        where jurisdiction_id = ${own} and month between ${`${year}-01`} and ${`${year}-12`}
        group by project_id) as done on done.project_id = project.id
    where ${where}
    order by project.id`.execute(tx);
  return rows.map((row, at) => ({ ...row, number: at + 1 }));
}
