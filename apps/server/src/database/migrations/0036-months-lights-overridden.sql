-- The month whose figures an import writes; 1 to 12 of its year. Null: none.
alter table guatu.import_batch add month integer check (month between 1 and 12);
grant update (month) on guatu.import_batch to guatu_app;

-- What an import reported of a month is taken away again when the import is undone; the journal and the figures given keep it.
grant delete on guatu.project_month to guatu_app;

-- Another colour than the figures give, for a while and with a reason; the computed one stays beside it. Each is kept:
-- one that is taken back ends, the next stands beside it.
create table guatu.project_light_override (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  project_id uuid not null,
  light text not null,
  dimension text not null,
  colour text not null,
  reason text not null,
  from_date date not null,
  until date not null check (until >= from_date),
  -- The day from which it does not hold any more, because somebody took it back.
  ended_on date,
  ended_by uuid,
  ended_reason text,
  revision integer not null,
  given_by uuid not null,
  given_at timestamptz not null,
  post_id text not null,
  check ((ended_on is null) = (ended_by is null) and (ended_on is null) = (ended_reason is null)),
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, project_id) references guatu.project,
  foreign key (jurisdiction_id, given_by) references guatu.person,
  foreign key (jurisdiction_id, ended_by) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
create index project_light_override_of_project on guatu.project_light_override (jurisdiction_id, project_id);
call guatu.protect('project_light_override', 'select, insert, update (ended_on, ended_by, ended_reason, revision)');
