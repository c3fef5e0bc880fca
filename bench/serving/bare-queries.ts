import { year } from './fill-county.ts';

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** @param offset rows before the page; written out, so that the plan is made for a page */
export const list = (offset: number) => `
  select project.id, project.name, national_code as "nationalCode", unit.name as "unitName", category, stage,
    coalesce((select array_agg(distinct list.level) from plain.designation join plain.list on list.id = list_id
              where project_id = project.id and year = ${year}), '{}') as levels,
    total_investment as "totalInvestment", plan.planned_investment as "annualPlan",
    coalesce(done.completed, 0) as completed, done.last_month as "lastMonth",
    (select sum(pipeline + preparation + started + construction + completed)::int from plain.unit_figures) as total
  from plain.project
    left join plain.unit on unit.id = responsible_unit_id
    left join plain.plan on plan.project_id = project.id and plan.year = ${year}
    left join lateral (
      select sum(completed)::bigint as completed, max(month) as last_month from plain.month
      where project_id = project.id and month between '${year}-01' and '${year}-12') as done on true
  order by project.id limit 50 offset ${offset}`;

/** $1: the project's id. */
export const show = `
  select project.name, national_code as "nationalCode", owner, responsible_unit_id as "responsibleUnitId",
    responsible_unit_text as "responsibleUnitText", category, place, content, nature, start_year as "startYear",
    end_year as "endYear", stage, total_investment as "totalInvestment", remarks, project.id, project.revision,
    unit.name as "unitName", person.name as "changedBy", ${iso('changed_at')} as "changedAt",
    (select coalesce(json_agg(json_build_object('listId', list_id, 'year', year, 'name', list.name)
         order by year desc, list_id), '[]')
     from plain.designation join plain.list on list.id = list_id where project_id = project.id) as designations,
    (select coalesce(json_agg(json_build_object('year', year, 'plannedInvestment', planned_investment, 'goal', goal,
         'completed', coalesce(completed, 0)) order by year desc), '[]')
     from (select * from plain.plan where project_id = project.id) as plan
       full join (select left(month, 4)::int as year, sum(completed)::bigint as completed from plain.month
                  where project_id = project.id group by 1) as done using (year)) as plans,
    (select coalesce(json_agg(json_build_object('month', month, 'completed', completed, 'progress', progress,
         'problems', problems, 'unchanged', unchanged, 'onBehalf', on_behalf, 'revision', said.revision,
         'reportedBy', reporter.name, 'reportedAt', ${iso('reported_at')}, 'postName', post.name,
         'photographs', (select coalesce(json_agg(json_build_object('fileId', file_id, 'caption', caption,
             'takenAt', ${iso('taken_at')}) order by position), '[]')
           from plain.photograph where project_id = said.project_id and month = said.month)) order by month desc), '[]')
     from plain.month as said
       join plain.person as reporter on reporter.id = reported_by join plain.post on post.id = post_id
     where project_id = project.id) as months,
    (select coalesce(json_agg(json_build_object('at', ${iso('at')}, 'verb', verb, 'person', person, 'postName', post,
         'changed', changed) order by id desc), '[]')
     from (select history.id, at, verb, changed, person.name as person, post.name as post
           from plain.history left join plain.person on person.id = person_id left join plain.post on post.id = post_id
           where project_id = project.id order by history.id desc limit 100) as entry) as history
  from plain.project
    join plain.person on person.id = changed_by
    left join plain.unit on unit.id = responsible_unit_id
  where project.id = $1`;

const stages = ['pipeline', 'preparation', 'started', 'construction', 'completed'];

/** Adds the figures up whenever they are asked for, as one does who keeps none. */
export const countedFigures = `
  select unit.id as "unitId", unit.name as "unitName", count(*)::int as projects,
    json_build_object(${stages.map((stage) => `'${stage}', count(*) filter (where stage = '${stage}')`).join(', ')}) as stages,
    coalesce(sum(total_investment), 0)::bigint as "totalInvestment",
    coalesce(sum(planned_investment), 0)::bigint as "annualPlan", coalesce(sum(done.completed), 0)::bigint as completed
  from plain.project
    left join plain.unit on unit.id = responsible_unit_id
    left join plain.plan on plan.project_id = project.id and plan.year = ${year}
    left join (select project_id, sum(completed) as completed from plain.month
               where month between '${year}-01' and '${year}-12' group by 1) as done on done.project_id = project.id
  group by unit.id order by unit.position nulls last`;

/** Reads figures that somebody else would have to keep. */
export const keptFigures = `
  select unit.id as "unitId", unit.name as "unitName",
    pipeline + preparation + started + construction + kept.completed as projects,
    json_build_object(${stages.map((stage) => `'${stage}', kept.${stage}`).join(', ')}) as stages,
    total_investment as "totalInvestment", coalesce(of_year.planned, 0) as "annualPlan",
    coalesce(of_year.completed, 0) as completed
  from plain.unit_figures as kept
    left join plain.unit_year_figures as of_year on of_year.unit_id = kept.unit_id and of_year.year = ${year}
    left join plain.unit on unit.id = kept.unit_id
  order by unit.position nulls last`;

/** $1 to $18: id, the facts, and who enters them. */
export const create = `
  insert into plain.project (id, name, name_key, initials, national_code, owner, responsible_unit_id,
    responsible_unit_text, category, place, content, nature, start_year, end_year, stage, total_investment, remarks,
    revision, changed_by, changed_at)
  values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 1, $17, now())`;
