-- What a county's monthly table holds of a project. How far it has come (`stage`) and whether it goes on (`halt`) are two
-- things: who resumes a suspended project has to find where it stood.
alter table guatu.project
  -- Earlier names, one a line: decisions and lists of those years still speak of them.
  add column former_names text not null default '',
  -- First letters of the former names and of the owner.
  add column other_initials text not null default '',
  -- Who invests: government, enterprise, both; in the county's words.
  add column kind text,
  add column planned_start date,
  add column planned_finish date,
  add column actual_start date,
  add column actual_finish date,
  -- Whole yuan completed before 1 January of `completed_before_year`: what was built before months were reported here.
  -- Months before that year are contained in it.
  add column completed_before bigint check (completed_before >= 0),
  add column completed_before_year integer,
  add column stage_since date,
  add column halt text check (halt in ('suspended', 'withdrawn')),
  add column halted_on date,
  add column halt_reason text,
  -- `{"kind": "point" | "lines", "lines": [[[longitude, latitude], …], …]}`, CGCS2000, decimal degrees.
  add column position jsonb,
  -- A package (打捆) and its parts are counted once: as the package or as its parts. Null where it is no package.
  add column package_counts text check (package_counts in ('package', 'parts')),
  add column package_id uuid,
  add constraint project_of_package foreign key (jurisdiction_id, package_id) references guatu.project,
  add constraint project_package_flat check (package_id is null or package_counts is null),
  add constraint project_completed_before check ((completed_before is null) = (completed_before_year is null)),
  add constraint project_halted check (num_nonnulls(halt, halted_on, halt_reason) in (0, 3)),
  drop column search;
alter table guatu.project
  add column search text not null generated always as (
    lower(name || E'\n' || former_names || E'\n' || initials || E'\n' || other_initials || E'\n' ||
      coalesce(national_code, '') || E'\n' || coalesce(owner, ''))
  ) stored;
create index project_of_package on guatu.project (jurisdiction_id, package_id) where package_id is not null;

-- Where the money comes from, in the order given. What the sources come to is compared with the total, never stored.
create table guatu.project_source (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  project_id uuid not null,
  position integer not null check (position > 0),
  source text not null,
  amount bigint not null check (amount >= 0),
  note text,
  primary key (jurisdiction_id, project_id, position),
  foreign key (jurisdiction_id, project_id) references guatu.project
);
call guatu.protect('project_source', 'select, insert, delete');

-- Approvals and land: which are asked for, how far each is, under which number and when.
create table guatu.project_permit (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  project_id uuid not null,
  position integer not null check (position > 0),
  permit text not null,
  -- The procedure's name where it is none of the usual ones.
  name text,
  state text not null check (state in ('not-begun', 'in-hand', 'granted', 'not-needed')),
  number text,
  -- Day of the present state: handed in, or granted.
  dated date,
  primary key (jurisdiction_id, project_id, position),
  foreign key (jurisdiction_id, project_id) references guatu.project
);
call guatu.protect('project_permit', 'select, insert, delete');

-- What is entered with the statistics bureau (入库统计数) beside what is reported for dispatching (调度数, `completed`).
alter table guatu.project_month
  add column statistics bigint check (statistics >= 0),
  -- Why a figure that raised a question is right all the same.
  add column explanation text;

-- Every figure ever given: by whom, when, for which period, and why it was corrected. The rows of project, project_plan
-- and project_month say what holds now; from these follows what was known on any day.
create table guatu.project_figure (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  project_id uuid not null,
  figure text not null check (figure in ('total-investment', 'completed-before', 'annual-plan', 'completed', 'statistics')),
  -- `2018-05` of a month, `2018` of a year, empty for the whole project.
  period text not null,
  version integer not null check (version > 0),
  -- Null withdraws it.
  amount bigint,
  -- The day in the county's time zone.
  given_on date not null,
  given_at timestamptz not null,
  given_by uuid not null,
  -- Null of what was given before figures were kept one by one, where the journal does not say.
  post_id text,
  on_behalf boolean not null,
  -- Why a figure of a closed month was corrected.
  reason text,
  primary key (jurisdiction_id, project_id, figure, period, version),
  foreign key (jurisdiction_id, project_id) references guatu.project,
  foreign key (jurisdiction_id, given_by) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
call guatu.protect('project_figure', 'select, insert');

-- The office closes a month before the mechanism does, or opens it again. The mechanism's own cut-off needs no row.
create table guatu.month_closing (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  closed boolean not null,
  reason text not null,
  decided_on date not null,
  decided_at timestamptz not null,
  decided_by uuid not null,
  post_id text not null,
  revision integer not null,
  primary key (jurisdiction_id, month),
  foreign key (jurisdiction_id, decided_by) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
call guatu.protect('month_closing', 'select, insert, update');

-- What a person narrows the register to, under a name; `query` is the register's address.
create table guatu.saved_filter (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  person_id uuid not null,
  name text not null,
  query text not null,
  primary key (jurisdiction_id, person_id, name),
  foreign key (jurisdiction_id, person_id) references guatu.person
);
call guatu.protect('saved_filter', 'select, insert, update, delete');

-- Withdrawn projects, and a package or its parts, stand in the list without being counted in sums.
alter table guatu.unit_figures add column listed integer not null default 0;

-- What stood in the register before is its first version. The owner is held to one county by a forced policy, and this is
-- for all of them.
alter table guatu.unit_figures no force row level security;
alter table guatu.project no force row level security;
alter table guatu.project_plan no force row level security;
alter table guatu.project_month no force row level security;
alter table guatu.project_figure no force row level security;
alter table guatu.journal no force row level security;

update guatu.unit_figures set listed = pipeline + preparation + started + construction + completed;

insert into guatu.project_figure
  (jurisdiction_id, project_id, figure, period, version, amount, given_on, given_at, given_by, post_id, on_behalf)
select given.jurisdiction_id, given.project_id, given.figure, given.period, 1, given.amount,
       (coalesce(entry.at, given.at) at time zone 'Asia/Shanghai')::date, coalesce(entry.at, given.at),
       coalesce(entry.person_id, given.person_id), coalesce(entry.post_id, given.post_id), given.on_behalf
from (
    select jurisdiction_id, id as project_id, 'total-investment' as figure, '' as period, total_investment as amount,
           changed_at as at, changed_by as person_id, null as post_id, false as on_behalf
    from guatu.project where total_investment is not null
    union all
    select plan.jurisdiction_id, project_id, 'annual-plan', plan.year::text, planned_investment,
           changed_at, changed_by, null, false
    from guatu.project_plan as plan
      join guatu.project on project.jurisdiction_id = plan.jurisdiction_id and project.id = plan.project_id
    where planned_investment is not null
    union all
    select jurisdiction_id, project_id, 'completed', month, completed, reported_at, reported_by, post_id, on_behalf
    from guatu.project_month
  ) as given
  left join lateral (
    select at, person_id, post_id from guatu.journal
    where given.figure <> 'completed' and journal.jurisdiction_id = given.jurisdiction_id
      and subject_kind = 'project' and subject_id = given.project_id::text and person_id is not null
      and case given.figure
        when 'total-investment' then after ? 'totalInvestment'
        else after ? 'plannedInvestment' and after ->> 'year' = given.period end
    order by journal.id desc limit 1) as entry on true;

alter table guatu.unit_figures force row level security;
alter table guatu.project force row level security;
alter table guatu.project_plan force row level security;
alter table guatu.project_month force row level security;
alter table guatu.project_figure force row level security;
alter table guatu.journal force row level security;
