-- An import can be taken back as a dated correction: what it wrote is kept beside what stood there before.
alter table guatu.import_batch
  add column undone_by uuid,
  add column undone_at timestamptz,
  add column undo_reason text,
  -- Names of the workbook's other sheets with projects; each is read by itself.
  add column other_sheets text[] not null default '{}',
  -- Year of plans that it was applied for.
  add column year integer,
  drop constraint import_batch_state_check,
  add constraint import_batch_state_check check (state in ('previewed', 'applied', 'undone')),
  drop constraint import_batch_check,
  add constraint import_batch_applied
    check ((state in ('applied', 'undone')) = (applied_at is not null and counts is not null)),
  add constraint import_batch_undone
    check ((state = 'undone') = (num_nonnulls(undone_by, undone_at, undo_reason) = 3)),
  add foreign key (jurisdiction_id, undone_by) references guatu.person;
grant update (year, undone_by, undone_at, undo_reason) on guatu.import_batch to guatu_app;
create index import_batch_by_time on guatu.import_batch (jurisdiction_id, previewed_at);

-- What one row of a workbook did to one project. `before` is null where the project was new.
create table guatu.import_write (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  batch_id uuid not null,
  project_id uuid not null,
  row integer not null,
  before jsonb,
  after jsonb not null,
  -- The project's revision right after.
  revision integer not null,
  primary key (jurisdiction_id, batch_id, project_id),
  foreign key (jurisdiction_id, batch_id) references guatu.import_batch,
  foreign key (jurisdiction_id, project_id) references guatu.project
);
create index import_write_of_project on guatu.import_write (jurisdiction_id, project_id);
call guatu.protect('import_write', 'select, insert');

-- How a person read the columns of workbooks of one shape: the headings, by column, are the shape.
create table guatu.import_mapping (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  shape text not null,
  mapping jsonb not null,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (jurisdiction_id, shape),
  foreign key (jurisdiction_id, chosen_by) references guatu.person
);
call guatu.protect('import_mapping', 'select, insert, update, delete');
