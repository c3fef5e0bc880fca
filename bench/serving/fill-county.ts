import type { Client } from 'pg';

export const projectCount = 5_000;
export const year = 2018;

/**
 * Fills the county with projects, each with a plan, twelve months and the journal of them, all of the same shape and
 * no two the same. The figures that are kept beside them are added up from what then stands in the county.
 *
 * @param owner has named the county: row-level security binds it too
 * @param personId who is said to have entered and reported everything
 * @param lists the mechanism's lists, of which every third project stands on one
 */
export async function fillCounty(owner: Client, personId: string, lists: readonly string[]): Promise<void> {
  await owner.query(statements(personId, lists));
  await owner.query('vacuum analyze');
}

const own = 'guatu.current_jurisdiction()';

/** Ids are of version 7, in the order of entry. */
const id = (kind: number) => `('01630000-${kind}000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid`;

const oneOf = (words: readonly string[]) =>
  `(array[${words.map((word) => `'${word}'`).join(', ')}])[1 + number % ${words.length}]`;

const numbered = `generate_series(1, ${projectCount}) as number`;
const monthly = `${numbered}, generate_series(1, 12) as nth`;
const month = `'${year}-' || lpad(nth::text, 2, '0')`;
const progress = `'完成路基土石方' || nth * 8 || '%，桥涵' || number % 40 || '座，本月浇筑混凝土' || number % 900 || '立方米'`;
const completed = `(1 + number % 37) * nth * 10000`;
const reportedAt = `(${month} || '-24 09:00+08')::timestamptz`;

const statements = (personId: string, lists: readonly string[]) => `
  insert into guatu.project
    (jurisdiction_id, id, name, name_key, initials, national_code, owner, responsible_unit_id, category, place,
     content, nature, start_year, end_year, stage, total_investment, entered_on, revision, changed_by, changed_at)
  select ${own}, ${id(1)}, name, name, 'gcxm' || number, null, '县城投公司', ${unit},
    array[${oneOf(['交通', '水利', '工业', '民生', '农业'])}], ${oneOf(['临江镇', '清溪镇', '石桥镇', '云岭乡'])},
    '新建道路' || number % 90 || '公里，配套给排水、照明、绿化及附属设施', ${oneOf(['新建', '续建', '改扩建'])},
    2016 + number % 3, 2018 + number % 4,
    ${oneOf(['pipeline', 'preparation', 'started', 'construction', 'completed'])},
    (10 + number % 900) * 1000000, '${year}-01-01', 1, '${personId}', '${year}-01-01 09:00+08'
  from ${numbered}, lateral (select '临溪县第' || number || '号基础设施建设工程' as name);

  insert into guatu.project_plan (jurisdiction_id, project_id, year, planned_investment, goal)
  select ${own}, ${id(1)}, ${year}, (5 + number % 400) * 1000000, '完成主体工程' from ${numbered};

  insert into guatu.project_designation (jurisdiction_id, project_id, year, list_id)
  select ${own}, ${id(1)}, ${year}, ${oneOf(lists)} from ${numbered} where number % 3 = 0;

  insert into guatu.project_month
    (jurisdiction_id, project_id, month, completed, progress, problems, unchanged, on_behalf, revision, reported_by,
     reported_at, post_id)
  select ${own}, ${id(1)}, ${month}, ${completed}, ${progress}, null, false, true, 1, '${personId}', ${reportedAt},
    'key-projects-clerk'
  from ${monthly};

  insert into guatu.journal
    (jurisdiction_id, id, at, person_id, post_id, verb, subject_kind, subject_id, after, command_key, address)
  select ${own}, gen_random_uuid(), '${year}-01-01 09:00+08'::timestamptz, '${personId}'::uuid, 'key-projects-clerk', 'project.create',
    'project', ${id(1)}::text, '{}'::jsonb, gen_random_uuid(), '127.0.0.1'
  from ${numbered}
  union all
  select ${own}, gen_random_uuid(), ${reportedAt}, '${personId}'::uuid, 'key-projects-clerk', 'project.reportMonth',
    'project', ${id(1)}::text,
    jsonb_build_object('month', ${month}, 'completed', ${completed}, 'progress', ${progress}, 'problems', null),
    gen_random_uuid(), '127.0.0.1'
  from ${monthly};

  insert into guatu.project_figure
    (jurisdiction_id, project_id, figure, period, version, amount, given_on, given_at, given_by, post_id, on_behalf)
  select jurisdiction_id, project_id, 'completed', month, 1, completed, (reported_at at time zone 'Asia/Shanghai')::date,
    reported_at, reported_by, post_id, on_behalf
  from guatu.project_month
  union all
  select plan.jurisdiction_id, project_id, 'annual-plan', plan.year::text, 1, planned_investment, entered_on, changed_at,
    changed_by, 'key-projects-clerk', false
  from guatu.project_plan as plan join guatu.project on id = project_id
  union all
  select jurisdiction_id, id, 'total-investment', '', 1, total_investment, entered_on, changed_at, changed_by,
    'key-projects-clerk', false
  from guatu.project
  on conflict do nothing;

  delete from guatu.unit_figures;
  insert into guatu.unit_figures
    (jurisdiction_id, unit_id, lane, pipeline, preparation, started, construction, completed, total_investment, listed)
  select ${own}, coalesce(responsible_unit_id, ''), 0, ${[
    'pipeline',
    'preparation',
    'started',
    'construction',
    'completed',
  ]
    .map((stage) => `count(*) filter (where stage = '${stage}')`)
    .join(', ')}, coalesce(sum(total_investment), 0), count(*)
  from guatu.project group by 2;

  delete from guatu.unit_year_figures;
  insert into guatu.unit_year_figures
    (jurisdiction_id, unit_id, year, lane, planned_investment, completed_investment)
  select ${own}, coalesce(responsible_unit_id, ''), said.year, 0, sum(planned), sum(completed)
  from guatu.project
    join (select project_id, year, coalesce(planned_investment, 0) as planned, 0 as completed from guatu.project_plan
          union all select project_id, left(month, 4)::int, 0, completed from guatu.project_month) as said
      on said.project_id = project.id
  group by 2, 3;`;

const unit = oneOf([
  'housing-bureau',
  'transport-bureau',
  'water-bureau',
  'agriculture-bureau',
  'industry-bureau',
  'land-bureau',
  'linjiang-town',
  'qingxi-town',
  'shiqiao-town',
  'yunling-township',
]);
