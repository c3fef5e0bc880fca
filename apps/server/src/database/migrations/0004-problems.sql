-- Problems on their way to a resolution meeting: what a unit raises, what was done about it at each step and by whom,
-- and the dockets that put problems to a meeting (clauses 二（二）3, 二（二）4, 三（一）).

create table guatu.problem (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  project_id uuid not null,
  kind text not null,
  title text not null,
  facts text not null,
  -- What the responsible unit itself proposes.
  proposal text not null,
  -- The project's responsible unit on the day the problem was raised.
  responsible_unit_id text not null,
  involved_unit_ids text[] not null,
  -- The charter: one leader, one team; its plan stands in problem_step. Null while nobody has supplied it.
  leader_post_id text,
  team text,
  state text not null check (state in ('returned', 'raised', 'reviewed', 'settled', 'unresolved', 'submitted',
                                       'deferred', 'docketed', 'decided', 'carried-out', 'closed')),
  -- What the resolution meeting is asked to decide.
  decision_asked text,
  revision integer not null,
  -- Null where an event moved it.
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, project_id) references guatu.project,
  foreign key (jurisdiction_id, responsible_unit_id) references guatu.unit,
  foreign key (jurisdiction_id, leader_post_id) references guatu.post,
  foreign key (jurisdiction_id, changed_by) references guatu.person
);
create index problem_of_unit on guatu.problem (jurisdiction_id, responsible_unit_id);
create index problem_of_project on guatu.problem (jurisdiction_id, project_id);
create index problem_by_state on guatu.problem (jurisdiction_id, state);
call guatu.protect('problem', 'select, insert, update');

-- The plan's steps, in order.
create table guatu.problem_step (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  problem_id uuid not null,
  position integer not null,
  what text not null,
  due_on date not null,
  primary key (jurisdiction_id, problem_id, position),
  foreign key (jurisdiction_id, problem_id) references guatu.problem
);
call guatu.protect('problem_step', 'select, insert, delete');

-- Every state a problem came to, when and by whose hand. Never changed.
create table guatu.problem_passage (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  problem_id uuid not null,
  position integer not null,
  state text not null,
  -- The day in the county's time zone; days at a step are counted from it.
  entered_on date not null,
  entered_at timestamptz not null,
  -- Null where an event moved it, such as minutes issued.
  person_id uuid,
  post_id text,
  -- What was said with it: why it was sent back, what was done, what verification found.
  note text,
  primary key (jurisdiction_id, problem_id, position),
  foreign key (jurisdiction_id, problem_id) references guatu.problem,
  foreign key (jurisdiction_id, person_id) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
call guatu.protect('problem_passage', 'select, insert');

-- Meetings in which the portfolio leader studied one problem, and what was found.
create table guatu.special_meeting (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  problem_id uuid not null,
  held_on date not null,
  chaired_by_post_id text not null,
  findings text not null,
  outcome text not null check (outcome in ('settled', 'unresolved')),
  decision_asked text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, problem_id) references guatu.problem,
  foreign key (jurisdiction_id, chaired_by_post_id) references guatu.post,
  foreign key (jurisdiction_id, recorded_by) references guatu.person,
  check ((outcome = 'unresolved') = (decision_asked is not null))
);
create index special_meeting_of_problem on guatu.special_meeting (jurisdiction_id, problem_id);
call guatu.protect('special_meeting', 'select, insert');

-- The problem list of one meeting's slot, known by (rule, slot_key) whatever day the meeting moves to.
create table guatu.docket (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  rule text not null,
  slot_key text not null,
  -- The cut-off that this list was compiled by, also after the rules or the calendar have changed.
  cutoff_nominal date not null,
  cutoff_actual date not null,
  state text not null check (state in ('open', 'frozen')),
  compiled_at timestamptz not null,
  frozen_on date,
  frozen_by uuid,
  revision integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, rule, slot_key),
  foreign key (jurisdiction_id, frozen_by) references guatu.person,
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  check ((state = 'frozen') = (frozen_on is not null and frozen_by is not null))
);
call guatu.protect('docket', 'select, insert, update');

create table guatu.docket_item (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  rule text not null,
  slot_key text not null,
  problem_id uuid not null,
  -- Order on the list, from 1.
  position integer not null,
  -- The three fields without which no list is put to a meeting (二（二）4（2）).
  responsible_unit_id text,
  requirement text,
  limit_on date,
  -- Why the office admitted it after the cut-off; null for what came in time.
  late_reason text,
  revision integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, rule, slot_key, problem_id),
  foreign key (jurisdiction_id, rule, slot_key) references guatu.docket,
  foreign key (jurisdiction_id, problem_id) references guatu.problem,
  foreign key (jurisdiction_id, responsible_unit_id) references guatu.unit,
  foreign key (jurisdiction_id, changed_by) references guatu.person
);
create index docket_item_of_problem on guatu.docket_item (jurisdiction_id, problem_id);
call guatu.protect('docket_item', 'select, insert, update');

-- What meetings decided about a problem, as their minutes say. It is carried out when all of them are.
create table guatu.problem_decision (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  decision_id uuid not null,
  problem_id uuid not null,
  minutes_number text,
  issued_on date not null,
  lead_unit_id text not null,
  requirement text not null,
  limit_on date,
  carried_out_on date,
  primary key (jurisdiction_id, decision_id),
  foreign key (jurisdiction_id, problem_id) references guatu.problem,
  foreign key (jurisdiction_id, lead_unit_id) references guatu.unit
);
create index problem_decision_of_problem on guatu.problem_decision (jurisdiction_id, problem_id);
call guatu.protect('problem_decision', 'select, insert, update (carried_out_on)');
