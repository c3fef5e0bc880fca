-- Milestones planned backward from completion, facts that a mechanism asks for, and the unit's own judgement of lights.

-- Steps that projects of a kind usually go through, where the county has its own; others are customary and need no row.
create table guatu.milestone_template (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id text not null,
  name text not null,
  suits text[] not null,
  -- `[{"key", "name", "days", "spare", "after": […]}, …]`, calendar days.
  steps jsonb not null,
  revision integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, changed_by) references guatu.person
);
call guatu.protect('milestone_template', 'select, insert, update, delete');

-- Every version of a project's plan; the highest holds. Its steps carry the planned days as they were worked out then.
create table guatu.milestone_plan (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  project_id uuid not null,
  version integer not null check (version > 0),
  finish date not null,
  -- As in milestone_template, with `plannedOn`.
  steps jsonb not null,
  -- Why days of the version before were changed.
  reason text,
  made_on date not null,
  made_by uuid not null,
  post_id text not null,
  frozen_on date,
  -- Of the plan with what was reached: of the highest version, and one higher with every change.
  revision integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, project_id, version),
  foreign key (jurisdiction_id, project_id) references guatu.project,
  foreign key (jurisdiction_id, made_by) references guatu.person,
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
call guatu.protect('milestone_plan', 'select, insert, update');

-- When milestones were reached, as it was said each time; a null takes it back.
create table guatu.milestone_reached (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  project_id uuid not null,
  milestone text not null,
  version integer not null check (version > 0),
  reached_on date,
  note text,
  -- The day in the county's time zone.
  given_on date not null,
  given_at timestamptz not null,
  given_by uuid not null,
  post_id text not null,
  on_behalf boolean not null,
  primary key (jurisdiction_id, project_id, milestone, version),
  foreign key (jurisdiction_id, project_id) references guatu.project,
  foreign key (jurisdiction_id, given_by) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
call guatu.protect('milestone_reached', 'select, insert');

-- Facts of projects that the mechanism declares and no other page asks for, as they were stated each time.
create table guatu.project_fact (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  project_id uuid not null,
  fact text not null,
  version integer not null check (version > 0),
  -- A JSON string, number or true/false; `null` withdraws it.
  value jsonb not null,
  given_on date not null,
  given_at timestamptz not null,
  given_by uuid not null,
  post_id text not null,
  on_behalf boolean not null,
  primary key (jurisdiction_id, project_id, fact, version),
  foreign key (jurisdiction_id, project_id) references guatu.project,
  foreign key (jurisdiction_id, given_by) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
call guatu.protect('project_fact', 'select, insert');

-- The unit's own judgement of a light in a month, beside the computed colour, which is kept nowhere.
create table guatu.project_judgement (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  project_id uuid not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  light text not null,
  dimension text not null,
  colour text not null,
  -- Why it differs from the computed colour.
  sentence text,
  revision integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, project_id, month, light, dimension),
  foreign key (jurisdiction_id, project_id) references guatu.project,
  foreign key (jurisdiction_id, changed_by) references guatu.person
);
call guatu.protect('project_judgement', 'select, insert, update');
