/**
 * The county's rows once more, as somebody would keep them who has one county, trusts everybody and writes no journal:
 * no jurisdiction, no row-level security, no foreign key to hold. Run by the owner with the county named.
 */
export const plainTables = `
  create schema plain;
  create table plain.project as select id, name, name_key, initials, national_code, owner, responsible_unit_id,
    responsible_unit_text, category, place, content, nature, start_year, end_year, stage, total_investment, remarks,
    revision, changed_by, changed_at from guatu.project;
  alter table plain.project add primary key (id);
  create index on plain.project (responsible_unit_id, id);
  create index on plain.project (name_key);
  create unique index on plain.project (national_code);
  create table plain.designation as select project_id, year, list_id from guatu.project_designation;
  alter table plain.designation add primary key (project_id, year, list_id);
  create table plain.list (id text primary key, name text, level text);
  create table plain.plan as select project_id, year, planned_investment, goal from guatu.project_plan;
  alter table plain.plan add primary key (project_id, year);
  create table plain.month as select project_id, month, completed, progress, problems, unchanged, on_behalf, revision,
    reported_by, reported_at, post_id from guatu.project_month;
  alter table plain.month add primary key (project_id, month);
  create table plain.photograph as select project_id, month, position, file_id, caption, taken_at
    from guatu.project_photo;
  alter table plain.photograph add primary key (project_id, month, position);
  create table plain.history as select subject_id::uuid as project_id, id, at, verb, person_id, post_id,
    array[]::text[] as changed from guatu.journal where subject_kind = 'project';
  alter table plain.history add primary key (project_id, id);
  create table plain.unit as select id, name, position from guatu.unit;
  alter table plain.unit add primary key (id);
  create table plain.post as select id, name from guatu.post;
  alter table plain.post add primary key (id);
  create table plain.person as select id, name from guatu.person;
  alter table plain.person add primary key (id);
  create table plain.unit_figures as
    select unit_id, sum(pipeline)::int as pipeline, sum(preparation)::int as preparation, sum(started)::int as started,
      sum(construction)::int as construction, sum(completed)::int as completed,
      sum(total_investment)::bigint as total_investment
    from guatu.unit_figures group by unit_id;
  create table plain.unit_year_figures as
    select unit_id, year, sum(planned_investment)::bigint as planned, sum(completed_investment)::bigint as completed
    from guatu.unit_year_figures group by unit_id, year;
  analyze;`;
