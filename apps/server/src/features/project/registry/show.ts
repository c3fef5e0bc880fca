import { sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { monthsJson, type MonthRow } from '../months/months-json.ts';
import { maintainsAs, reportsAs } from '../policy.ts';
import { readingScope } from '../scope.ts';
import { type FactColumns, factsOf } from './columns.ts';
import { historyOf, type JournalRow } from './history.ts';

/** Changes that the page shows; older ones stay in the journal. */
const recentChanges = 100;

interface ProjectRow extends FactColumns {
  id: string;
  revision: number;
  unitName: string | null;
  changedBy: string;
  changed_at: string;
  designations: { listId: string; year: number }[];
  plans: { year: number; plannedInvestment: number | null; goal: string | null; completed: number }[];
  months: MonthRow[];
  journal: JournalRow[];
}

/** One project with all that was ever said of it. */
export async function showProject(view: View, { id }: { id: string }) {
  const { tx, server } = view;
  const rulebook = await rulebookOf(view);
  const scope = await readingScope(view);
  const own = server.jurisdiction.id;
  const { rows } = await sql<ProjectRow>`
    select project.*, unit.name as "unitName", person.name as "changedBy",
      (select coalesce(json_agg(json_build_object('listId', list_id, 'year', year) order by year desc, list_id), '[]')
       from project_designation where jurisdiction_id = ${own} and project_id = project.id) as designations,
      (select coalesce(json_agg(json_build_object('year', year, 'plannedInvestment', planned_investment,
           'goal', goal, 'completed', coalesce(completed, 0)) order by year desc), '[]')
       from (select * from project_plan where jurisdiction_id = ${own} and project_id = project.id) as plan
         full join (
           select left(month, 4)::int as year, sum(completed)::bigint as completed from project_month
           where jurisdiction_id = ${own} and project_id = project.id group by 1) as done using (year)) as plans,
      ${monthsJson(own, sql`project.id`)} as months,
      (select coalesce(json_agg(json_build_object('at', at, 'verb', verb, 'person', person, 'postName', post,
           'before', before, 'after', after) order by id desc), '[]')
       from (
         select journal.id, at, verb, before, after, person.name as person, post.name as post
         from journal
           left join person on person.jurisdiction_id = ${own} and person.id = journal.person_id
           left join post on post.jurisdiction_id = ${own} and post.id = journal.post_id
         where journal.jurisdiction_id = ${own} and subject_kind = 'project' and subject_id = project.id::text
         order by journal.id desc limit ${recentChanges}) as entry) as journal
    from project
      join person on person.jurisdiction_id = ${own} and person.id = project.changed_by
      left join unit on unit.jurisdiction_id = ${own} and unit.id = project.responsible_unit_id
    where project.jurisdiction_id = ${own} and project.id = ${id}
      ${scope === null ? sql`` : sql`and project.responsible_unit_id = any(${scope})`}`.execute(tx);
  const row = rows[0] ?? refuse('not-found');
  const names = new Map(rulebook.mechanism.designations.map((list) => [list.id, list.name]));
  return {
    ...factsOf(row),
    id,
    revision: row.revision,
    unitName: row.unitName,
    changedBy: row.changedBy,
    changedAt: row.changed_at,
    designations: row.designations.map((one) => ({ ...one, name: names.get(one.listId) ?? one.listId })),
    plans: row.plans,
    months: row.months,
    history: row.journal.map(historyOf),
    may: {
      edit: maintainsAs(view, rulebook) !== null,
      report: reportsAs(view, rulebook, row.responsible_unit_id) !== null,
    },
  };
}
