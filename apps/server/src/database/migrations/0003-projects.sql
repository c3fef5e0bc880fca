-- The registry of projects and their months. Whatever is counted per unit is kept beside it and moved with every
-- write, so that looking at the figures never adds up the county.

create table guatu.project (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  -- UUIDv7: its order is the order of entry, and so the order of an imported list.
  id uuid not null,
  name text not null,
  -- What two spellings of one name have in common; an import finds a project again by it.
  name_key text not null,
  -- First letters of the name's pinyin, lower case.
  initials text not null,
  national_code text check (national_code ~ '^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$'),
  owner text,
  -- Null while the text does not name a unit of the county.
  responsible_unit_id text,
  responsible_unit_text text,
  -- From the outermost category inwards.
  category text[] not null,
  place text,
  content text,
  nature text,
  start_year integer,
  end_year integer,
  stage text not null check (stage in ('pipeline', 'preparation', 'started', 'construction', 'completed')),
  -- Whole yuan, as everywhere. Null while nobody has said.
  total_investment bigint check (total_investment >= 0),
  remarks text,
  -- A project owes no reports for the time before it was in the registry.
  entered_on date not null,
  revision integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  -- What the search box looks in.
  search text not null generated always as (
    lower(name || E'\n' || initials || E'\n' || coalesce(national_code, '') || E'\n' || coalesce(owner, ''))
  ) stored,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, responsible_unit_id) references guatu.unit,
  foreign key (jurisdiction_id, changed_by) references guatu.person
);
create index project_of_unit on guatu.project (jurisdiction_id, responsible_unit_id, id);
create index project_by_name on guatu.project (jurisdiction_id, name_key);
create unique index project_one_code on guatu.project (jurisdiction_id, national_code);
call guatu.protect('project', 'select, insert, update');

-- Lists that a project stands on in a year; `list_id` is a designation of the mechanism.
create table guatu.project_designation (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  project_id uuid not null,
  year integer not null,
  list_id text not null,
  primary key (jurisdiction_id, project_id, year, list_id),
  foreign key (jurisdiction_id, project_id) references guatu.project
);
create index project_designation_of_list on guatu.project_designation (jurisdiction_id, list_id, year, project_id);
call guatu.protect('project_designation', 'select, insert, delete');

create table guatu.project_plan (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  project_id uuid not null,
  year integer not null,
  planned_investment bigint check (planned_investment >= 0),
  goal text,
  primary key (jurisdiction_id, project_id, year),
  foreign key (jurisdiction_id, project_id) references guatu.project
);
call guatu.protect('project_plan', 'select, insert, update');

create table guatu.project_month (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  project_id uuid not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  completed bigint not null check (completed >= 0),
  progress text not null,
  problems text,
  -- Reported by one click: nothing was done, and the text is last month's.
  unchanged boolean not null,
  -- Keyed in by the registry's office for the unit, which reported on paper or by telephone.
  on_behalf boolean not null,
  revision integer not null,
  reported_by uuid not null,
  reported_at timestamptz not null,
  post_id text not null,
  primary key (jurisdiction_id, project_id, month),
  foreign key (jurisdiction_id, project_id) references guatu.project,
  foreign key (jurisdiction_id, reported_by) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
call guatu.protect('project_month', 'select, insert, update');

create table guatu.project_photo (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  project_id uuid not null,
  month text not null,
  position integer not null,
  file_id text not null,
  caption text,
  -- When the camera says; null when the file does not.
  taken_at timestamptz,
  primary key (jurisdiction_id, project_id, month, position),
  foreign key (jurisdiction_id, project_id, month) references guatu.project_month,
  foreign key (jurisdiction_id, file_id) references guatu.file
);
create index project_photo_of_file on guatu.project_photo (jurisdiction_id, file_id);
call guatu.protect('project_photo', 'select, insert, delete');

-- An import from the workbook to the registry: what was understood is kept, so that the page can be left and the
-- result can be traced to its file.
create table guatu.import_batch (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  file_id text not null,
  file_name text not null,
  -- The columns as a person read them, where that differs from what was understood.
  mapping jsonb,
  preview jsonb not null,
  state text not null check (state in ('previewed', 'applied')),
  counts jsonb,
  previewed_by uuid not null,
  previewed_at timestamptz not null,
  applied_by uuid,
  applied_at timestamptz,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_id) references guatu.file,
  foreign key (jurisdiction_id, previewed_by) references guatu.person,
  check ((state = 'applied') = (applied_at is not null and counts is not null))
);
call guatu.protect('import_batch', 'select, insert, update (state, counts, applied_by, applied_at)');

-- What a unit's projects come to. `unit_id` is empty for projects of no known unit. A unit has several rows, told
-- apart by `lane`, and a project always moves the same one: two clerks of one bureau need not wait for each other.
create table guatu.unit_figures (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  unit_id text not null,
  lane integer not null,
  pipeline integer not null,
  preparation integer not null,
  started integer not null,
  construction integer not null,
  completed integer not null,
  total_investment bigint not null,
  primary key (jurisdiction_id, unit_id, lane)
);
call guatu.protect('unit_figures', 'select, insert, update');

create table guatu.unit_year_figures (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  unit_id text not null,
  year integer not null,
  lane integer not null,
  planned_investment bigint not null,
  completed_investment bigint not null,
  primary key (jurisdiction_id, year, unit_id, lane)
);
call guatu.protect('unit_year_figures', 'select, insert, update');
