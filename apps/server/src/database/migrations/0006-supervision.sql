-- Supervision (clauses 二（二）4（3）, 三（三）): what was decided is followed until somebody other than the doer has
-- verified it. Nothing here is ever deleted: the original limit, every extension and the actual day stay side by side.

create table guatu.supervision_item (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  -- Where it was decided: the paper, its number, and the how-manieth item of it.
  source_kind text not null check (source_kind in ('minutes')),
  source_number text not null,
  source_position integer not null check (source_position > 0),
  source_on date not null,
  -- Clause under which it is followed up.
  clause text not null,
  meeting_id uuid not null,
  decision_id uuid not null,
  problem_id uuid,
  project_id uuid,
  -- What the meeting heard, and what it requires.
  matter text not null,
  requirement text not null,
  lead_unit_id text not null,
  assisting_unit_ids text[] not null,
  -- As decided, and never changed; and the one that holds after what was granted.
  original_limit date not null,
  current_limit date not null,
  state text not null check (state in ('open', 'acknowledged', 'reported', 'sent-back', 'closed')),
  -- The day of the lead's report that stands: the item was done then, whenever the office verifies it.
  reported_on date,
  closed_on date,
  revision integer not null default 1,
  -- Null where an event opened it.
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, decision_id),
  foreign key (jurisdiction_id, meeting_id) references guatu.meeting,
  foreign key (jurisdiction_id, decision_id) references guatu.decision,
  foreign key (jurisdiction_id, problem_id) references guatu.problem,
  foreign key (jurisdiction_id, project_id) references guatu.project,
  foreign key (jurisdiction_id, lead_unit_id) references guatu.unit,
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  check ((state in ('reported', 'closed')) = (reported_on is not null)),
  check ((state = 'closed') = (closed_on is not null)),
  check (current_limit >= original_limit)
);
create index supervision_item_by_limit on guatu.supervision_item (jurisdiction_id, state, current_limit);
create index supervision_item_of_meeting on guatu.supervision_item (jurisdiction_id, meeting_id);
call guatu.protect('supervision_item',
  'select, insert, update (current_limit, state, reported_on, closed_on, revision, changed_by, changed_at)');

-- Every step an item took, by whose hand, and why. Never changed.
create table guatu.supervision_passage (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  item_id uuid not null,
  position integer not null,
  step text not null check (step in ('opened', 'acknowledged', 'reported', 'sent-back', 'closed', 'reopened')),
  -- The day in the county's time zone.
  entered_on date not null,
  entered_at timestamptz not null,
  -- Null where an event opened it.
  person_id uuid,
  post_id text,
  -- Why it was sent back or reopened; what the verification found.
  reason text,
  primary key (jurisdiction_id, item_id, position),
  foreign key (jurisdiction_id, item_id) references guatu.supervision_item,
  foreign key (jurisdiction_id, person_id) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
call guatu.protect('supervision_passage', 'select, insert');

-- What a unit reports of its part, with evidence: the lead of the whole, an assisting unit of its own.
create table guatu.supervision_report (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  item_id uuid not null,
  unit_id text not null,
  part text not null check (part in ('lead', 'assisting')),
  content text not null,
  -- Content addresses, each looked up in guatu.file when the report comes in; files are never deleted.
  file_ids text[] not null,
  reported_on date not null,
  reported_at timestamptz not null,
  person_id uuid not null,
  post_id text not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, item_id) references guatu.supervision_item,
  foreign key (jurisdiction_id, unit_id) references guatu.unit,
  foreign key (jurisdiction_id, person_id) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
create index supervision_report_of_item on guatu.supervision_report (jurisdiction_id, item_id);
call guatu.protect('supervision_report', 'select, insert');

-- A written report that a limit cannot be kept, and the answer to it.
create table guatu.supervision_extension (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  item_id uuid not null,
  -- The limit that it asks to put off.
  limit_before date not null,
  requested_until date not null,
  reason text not null,
  progress text not null,
  next_steps text not null,
  -- The head of the unit who signed the paper.
  signed_by text not null,
  file_id text,
  requested_on date not null,
  requested_at timestamptz not null,
  requested_by uuid not null,
  requested_post_id text not null,
  granted_until date,
  refused_because text,
  decided_on date,
  decided_at timestamptz,
  decided_by uuid,
  decided_post_id text,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, item_id) references guatu.supervision_item,
  foreign key (jurisdiction_id, file_id) references guatu.file,
  foreign key (jurisdiction_id, requested_by) references guatu.person,
  foreign key (jurisdiction_id, requested_post_id) references guatu.post,
  foreign key (jurisdiction_id, decided_by) references guatu.person,
  foreign key (jurisdiction_id, decided_post_id) references guatu.post,
  check (requested_until > limit_before),
  check (granted_until > limit_before),
  check (num_nonnulls(decided_on, decided_at, decided_by, decided_post_id) in (0, 4)),
  check (num_nonnulls(granted_until, refused_because) = case when decided_on is null then 0 else 1 end)
);
-- One at a time: the next is asked for when the last has its answer.
create unique index supervision_extension_undecided on guatu.supervision_extension (jurisdiction_id, item_id)
  where decided_on is null;
create index supervision_extension_of_item on guatu.supervision_extension (jurisdiction_id, item_id);
call guatu.protect('supervision_extension',
  'select, insert, update (granted_until, refused_because, decided_on, decided_at, decided_by, decided_post_id)');
