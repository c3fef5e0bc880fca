import type { Halt, ProjectLedger } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import { countyTimeZone } from '../../../clock/clock.ts';
import type { Tx } from '../../../database/ledger-database.ts';

/** A project as rules judge it, with what it is called and whose it is. */
export interface NamedLedger extends ProjectLedger {
  name: string;
  unitId: string | null;
  unitName: string | null;
  category: string[];
  halt: Halt | null;
}

interface Row extends Omit<NamedLedger, 'registered' | 'lists'>, Columns {
  lists: string[] | null;
}
type Columns = ProjectLedger['registered'];

/** Between which days (ISO) of what was known one wants to judge, and for the lists of which year. */
export interface Known {
  from: string;
  to: string;
  year: number;
}

/** What was ever said by `to` of the projects of a condition on `project`, in the order of entry; one statement for all. */
export async function projectLedgers(
  tx: Tx,
  own: string,
  where: RawBuilder<boolean>,
  { from, to, year }: Known,
): Promise<NamedLedger[]> {
  const { rows } = await sql<Row>`
    select project.id, project.name, entered_on as "enteredOn", stage, halt, category,
      project.responsible_unit_id as "unitId", unit.name as "unitName",
      planned_start as "plannedStart", planned_finish as "plannedFinish",
      actual_start as "actualStart", actual_finish as "actualFinish",
      case when ${dayOf(sql`changed_at`)} > ${from}::date then ${said(own)} else '[]' end as said,
      ${given(own, to, 'project_figure', sql`'figure', figure, 'period', period, 'amount', amount`)} as figures,
      ${given(own, to, 'milestone_reached', sql`'key', milestone, 'reachedOn', reached_on`)} as reached,
      ${given(own, to, 'project_fact', sql`'fact', fact, 'value', value`)} as stated,
      (select coalesce(json_agg(json_build_object('version', version, 'finish', finish, 'steps', steps,
         'madeOn', made_on, 'reason', reason) order by version), '[]')
       from milestone_plan
       where jurisdiction_id = ${own} and project_id = project.id and made_on <= ${to}::date) as plans,
      (select array_agg(list_id) from project_designation
       where jurisdiction_id = ${own} and project_id = project.id and year = ${year}) as lists
    from project left join unit on unit.jurisdiction_id = ${own} and unit.id = project.responsible_unit_id
    where ${where}
    order by project.id`.execute(tx);
  return rows.map(({ stage, plannedStart, plannedFinish, actualStart, actualFinish, lists, ...row }) => ({
    ...row,
    registered: { stage, plannedStart, plannedFinish, actualStart, actualFinish },
    lists: lists ?? [],
  }));
}

/** What was given day by day by `to`, with version and day. */
const given = (own: string, to: string, table: string, parts: RawBuilder<unknown>) => sql`(
  select coalesce(json_agg(json_build_object(${parts}, 'version', version, 'givenOn', given_on)), '[]')
  from ${sql.table(table)}
  where jurisdiction_id = ${own} and project_id = project.id and given_on <= ${to}::date)`;

/** What the journal made the register say of stage and dates. */
const said = (own: string) => sql`(
  select coalesce(json_agg(json_build_object('on', ${dayOf(sql`at`)}, 'facts', facts) order by journal.id), '[]')
  from journal cross join lateral (
    select jsonb_object_agg(key, value) as facts from jsonb_each(after)
    where key in ('stage', 'plannedStart', 'plannedFinish', 'actualStart', 'actualFinish')) as told
  where journal.jurisdiction_id = ${own} and subject_kind = 'project' and subject_id = project.id::text
    and facts is not null)`;

const dayOf = (instant: RawBuilder<unknown>) => sql`(${instant} at time zone ${countyTimeZone})::date`;
