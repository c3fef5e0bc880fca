-- Collective ground-breakings (二（四）): the plan of each slot, which projects are to begin and what people judge of them,
-- which starts were declared, and what was found 30, 60 and 90 days later. Day, place and guests are the meeting's.

-- Why an event is held outside the part of the year that the document gives it.
alter table guatu.meeting add column outside_because text;

create table guatu.groundbreaking (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  rule text not null,
  slot_key text not null,
  state text not null check (state in ('draft', 'submitted', 'approved')),
  -- `{"agenda": […], "route": […], "tasks": […], "service": "", "contingency": ""}`
  plan jsonb not null,
  -- The first time, which meets the duty, and by whom last.
  first_submitted_on date,
  first_submitted_by uuid,
  submitted_on date,
  submitted_by uuid,
  submitted_post_id text,
  sent_back_because text,
  approved_on date,
  approved_by uuid,
  approved_post_id text,
  -- The last paper that it went out as.
  paper_id uuid,
  declared_on date,
  declared_by uuid,
  revision integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, rule, slot_key),
  foreign key (jurisdiction_id, first_submitted_by) references guatu.person,
  foreign key (jurisdiction_id, submitted_by) references guatu.person,
  foreign key (jurisdiction_id, submitted_post_id) references guatu.post,
  foreign key (jurisdiction_id, approved_by) references guatu.person,
  foreign key (jurisdiction_id, approved_post_id) references guatu.post,
  foreign key (jurisdiction_id, paper_id) references guatu.issued_paper,
  foreign key (jurisdiction_id, declared_by) references guatu.person,
  foreign key (jurisdiction_id, changed_by) references guatu.person
);
call guatu.protect('groundbreaking', 'select, insert, update');

create table guatu.groundbreaking_candidate (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  rule text not null,
  slot_key text not null,
  project_id uuid not null,
  position integer not null check (position > 0),
  -- Null while it is only considered.
  site text check (site in ('main', 'branch')),
  readiness text check (readiness in ('ready', 'conditional', 'not-ready')),
  because text,
  judged_on date,
  judged_by uuid,
  judged_post_id text,
  -- The day on which its start was declared; null where it was not.
  declared_on date,
  primary key (jurisdiction_id, rule, slot_key, project_id),
  foreign key (jurisdiction_id, rule, slot_key) references guatu.groundbreaking,
  foreign key (jurisdiction_id, project_id) references guatu.project,
  foreign key (jurisdiction_id, judged_by) references guatu.person,
  foreign key (jurisdiction_id, judged_post_id) references guatu.post,
  check (num_nonnulls(readiness, because, judged_on, judged_by, judged_post_id) in (0, 5))
);
call guatu.protect('groundbreaking_candidate', 'select, insert, update, delete');
create index groundbreaking_of_project on guatu.groundbreaking_candidate (jurisdiction_id, project_id);

-- One check of one project: what its unit says of the start, and what the supervision office finds.
create table guatu.groundbreaking_check (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  rule text not null,
  slot_key text not null,
  project_id uuid not null,
  -- Id of the mechanism's duty to check.
  duty text not null,
  started_on date,
  -- Why work has not begun.
  reason text,
  statistics_on date,
  -- Whole yuan since the declared start, as the register had it when the unit answered.
  completed bigint check (completed >= 0),
  file_ids text[] not null default '{}',
  answered_on date,
  answered_by uuid,
  answered_post_id text,
  finding text check (finding in ('real', 'not-started', 'doubtful')),
  note text,
  found_on date,
  found_by uuid,
  found_post_id text,
  revision integer not null,
  primary key (jurisdiction_id, rule, slot_key, project_id, duty),
  foreign key (jurisdiction_id, rule, slot_key, project_id) references guatu.groundbreaking_candidate,
  foreign key (jurisdiction_id, answered_by) references guatu.person,
  foreign key (jurisdiction_id, answered_post_id) references guatu.post,
  foreign key (jurisdiction_id, found_by) references guatu.person,
  foreign key (jurisdiction_id, found_post_id) references guatu.post,
  check (num_nonnulls(started_on, reason) = case when answered_on is null then 0 else 1 end),
  check (num_nonnulls(answered_on, answered_by, answered_post_id, completed) in (0, 4)),
  check (num_nonnulls(finding, note, found_on, found_by, found_post_id) in (0, 5)),
  check (finding <> 'real' or started_on is not null)
);
call guatu.protect('groundbreaking_check', 'select, insert, update');
