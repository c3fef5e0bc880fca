import type { Selection, Stage } from '@guatu/engine';
import { sql } from 'kysely';
import { countyTimeZone } from '../../clock/clock.ts';
import type { Tx } from '../../database/ledger-database.ts';

/** A project that may be in a month's edition, with that month's figures. Whole yuan; null where nobody has said. */
export interface Candidate {
  id: string;
  name: string;
  unitId: string | null;
  /** The unit's name, or what the list said where that names no unit of the county. */
  unitName: string | null;
  place: string | null;
  content: string | null;
  stage: Stage;
  /** Absent in what was printed before it was kept. */
  halt?: 'suspended' | null;
  totalInvestment: number | null;
  annualPlan: number | null;
  enteredOn: string;
  /** Ids of the lists that it stands on in the year. */
  lists: string[];
  owner: string | null;
  startYear: number | null;
  endYear: number | null;
  /** The outermost category; null where the registry has none. */
  sector: string | null;
  progress: string | null;
  /** The year's months that were reported, up to the edition's, in order. */
  months: { month: string; completed: number }[];
  completedThisMonth: number | null;
  completedThisYear: number | null;
  completedSinceStart: number | null;
  photographs: PagePhotograph[];
}

/** A photograph of the month; `before` is the last one taken from the same angle in an earlier month. */
interface PagePhotograph {
  key: string;
  caption: string | null;
  takenOn: string | null;
  angle: string | null;
  before: { key: string; month: string; takenOn: string | null } | null;
}

/** What is set on paper: wide enough for half a page, small enough for a book of hundreds. */
const printedWidth = 1600;

/**
 * Projects that stand on one of the selection's lists in the month's year; with `near`, also those on none whose
 * investment comes to the threshold. A coarse sieve: who is in is the engine's to say. By unit, then in order of entry.
 */
export async function candidatesOf(
  tx: Tx,
  jurisdictionId: string,
  month: string,
  { lists, investment }: Selection,
  near: { sum: number } | null,
): Promise<Candidate[]> {
  const year = Number(month.slice(0, 4));
  const measured = investment?.measure === 'total' ? sql`total_investment` : sql`plan.planned_investment`;
  const { rows } = await sql<Candidate>`
    select project.id, project.name, project.responsible_unit_id as "unitId",
      coalesce(unit.name, responsible_unit_text) as "unitName", place, content, stage,
      halt, owner, start_year as "startYear", end_year as "endYear", category[1] as sector,
      total_investment as "totalInvestment", plan.planned_investment as "annualPlan", entered_on as "enteredOn",
      listed.lists, reported.progress, reported.completed as "completedThisMonth",
      done.this_year as "completedThisYear", case when completed_before is null then done.since_start
        else completed_before + coalesce(done.since_start, 0) end as "completedSinceStart",
      (select coalesce(json_agg(json_build_object('month', month, 'completed', completed) order by month), '[]')
       from project_month
       where jurisdiction_id = ${jurisdictionId} and project_id = project.id
         and month between ${`${year}-01`} and ${month}
      ) as months,
      (select coalesce(json_agg(json_build_object(
          'key', rendition.id, 'caption', photo.caption, 'angle', photo.angle,
          'takenOn', (photo.taken_at at time zone ${countyTimeZone})::date,
          'before', (
            select json_build_object('key', was_rendition.id, 'month', was.month,
              'takenOn', (was.taken_at at time zone ${countyTimeZone})::date)
            from project_photo as was
              join rendition as was_rendition on was_rendition.jurisdiction_id = ${jurisdictionId}
                and was_rendition.original_id = was.file_id and was_rendition.width = ${printedWidth}
            where was.jurisdiction_id = ${jurisdictionId} and was.project_id = project.id
              and was.angle = photo.angle and was.month < photo.month
            order by was.month desc, was.position limit 1)
        ) order by photo.position), '[]')
       from project_photo as photo
         join rendition on rendition.jurisdiction_id = ${jurisdictionId}
           and rendition.original_id = photo.file_id and rendition.width = ${printedWidth}
       where photo.jurisdiction_id = ${jurisdictionId} and photo.project_id = project.id and photo.month = ${month}
      ) as photographs
    from project
      cross join lateral (
        select coalesce(array_agg(list_id), '{}') as lists
        from project_designation
        where jurisdiction_id = ${jurisdictionId} and project_id = project.id and year = ${year}
          and list_id = any(${lists})) as listed
      left join unit on unit.jurisdiction_id = ${jurisdictionId} and unit.id = project.responsible_unit_id
      left join project_plan as plan
        on plan.jurisdiction_id = ${jurisdictionId} and plan.project_id = project.id and plan.year = ${year}
      left join project_month as reported
        on reported.jurisdiction_id = ${jurisdictionId} and reported.project_id = project.id
          and reported.month = ${month}
      left join lateral (
        select (sum(completed) filter (where left(month, 4)::int >= coalesce(completed_before_year, 0)))::bigint
                 as since_start,
               (sum(completed) filter (where month >= ${`${year}-01`}))::bigint as this_year
        from project_month
        where jurisdiction_id = ${jurisdictionId} and project_id = project.id and month <= ${month}
      ) as done on true
    where project.jurisdiction_id = ${jurisdictionId} and project.halt is distinct from 'withdrawn'
      and (cardinality(listed.lists) > 0 ${near === null ? sql`` : sql`or ${measured} >= ${near.sum}`})
    order by unit.position nulls last, project.id`.execute(tx);
  return rows;
}
