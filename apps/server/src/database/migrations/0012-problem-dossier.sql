-- The dossier of a problem: what was said about it, its files, its plan with what became of each step, earlier problems
-- like it, and what it was split into or merged with (clause 三（一）). Nothing in it is ever deleted.

alter table guatu.problem drop constraint problem_state_check;
alter table guatu.problem
  add constraint problem_state_check check (
    state in ('returned', 'raised', 'reviewed', 'settled', 'unresolved', 'submitted', 'deferred', 'docketed', 'decided',
              'carried-out', 'closed', 'split', 'merged'));

-- What somebody said about a problem. A correction is a further remark.
create table guatu.problem_remark (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  problem_id uuid not null,
  content text not null,
  -- Content addresses, each looked up in guatu.file when the remark is made; files are never deleted.
  file_ids text[] not null,
  made_on date not null,
  made_at timestamptz not null,
  person_id uuid not null,
  post_id text not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, problem_id) references guatu.problem,
  foreign key (jurisdiction_id, person_id) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
create index problem_remark_of_problem on guatu.problem_remark (jurisdiction_id, problem_id);
call guatu.protect('problem_remark', 'select, insert');

-- A file of a problem. One that was withdrawn stays on the list, with the reason.
create table guatu.problem_file (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  problem_id uuid not null,
  file_id text not null,
  caption text not null,
  added_on date not null,
  added_at timestamptz not null,
  added_by uuid not null,
  post_id text not null,
  withdrawn_on date,
  withdrawn_by uuid,
  withdrawal_reason text,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, problem_id) references guatu.problem,
  foreign key (jurisdiction_id, file_id) references guatu.file,
  foreign key (jurisdiction_id, added_by) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post,
  foreign key (jurisdiction_id, withdrawn_by) references guatu.person,
  check (num_nonnulls(withdrawn_on, withdrawn_by, withdrawal_reason) in (0, 3))
);
create index problem_file_of_problem on guatu.problem_file (jurisdiction_id, problem_id);
create index problem_file_by_content on guatu.problem_file (jurisdiction_id, file_id);
call guatu.protect('problem_file', 'select, insert, update (withdrawn_on, withdrawn_by, withdrawal_reason)');

-- A step of a plan keeps its identity while its date moves, and stays when it is dropped.
alter table guatu.problem_step drop constraint problem_step_pkey;
alter table guatu.problem_step
  add column id uuid not null default gen_random_uuid(),
  add column dropped_on date,
  add column done_on date,
  add column done_note text,
  add column done_by uuid,
  add column done_post_id text,
  add primary key (jurisdiction_id, id),
  add foreign key (jurisdiction_id, done_by) references guatu.person,
  add foreign key (jurisdiction_id, done_post_id) references guatu.post,
  add check (num_nonnulls(done_on, done_note, done_by, done_post_id) in (0, 4)),
  add check (dropped_on is null or done_on is null);
alter table guatu.problem_step alter column id drop default;
create index problem_step_of_problem on guatu.problem_step (jurisdiction_id, problem_id, position);
revoke delete on guatu.problem_step from guatu_app;
grant update (position, what, due_on, dropped_on, done_on, done_note, done_by, done_post_id)
  on guatu.problem_step to guatu_app;

-- Every date that a step was moved from, and to; it was dropped where it was moved to none.
create table guatu.problem_step_move (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  step_id uuid not null,
  due_before date not null,
  due_after date,
  -- Null while the problem had not been submitted: the unit was still writing.
  reason text,
  moved_on date not null,
  moved_at timestamptz not null,
  person_id uuid not null,
  post_id text not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, step_id) references guatu.problem_step,
  foreign key (jurisdiction_id, person_id) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
create index problem_step_move_of_step on guatu.problem_step_move (jurisdiction_id, step_id);
call guatu.protect('problem_step_move', 'select, insert');

-- An earlier problem that somebody found to be like this one.
create table guatu.problem_link (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  problem_id uuid not null,
  earlier_id uuid not null,
  linked_on date not null,
  linked_by uuid not null,
  post_id text not null,
  primary key (jurisdiction_id, problem_id, earlier_id),
  foreign key (jurisdiction_id, problem_id) references guatu.problem,
  foreign key (jurisdiction_id, earlier_id) references guatu.problem,
  foreign key (jurisdiction_id, linked_by) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post,
  check (problem_id <> earlier_id)
);
call guatu.protect('problem_link', 'select, insert');

-- Where an ended problem goes on: in the parts that it was split into, or in the one that it was merged into.
create table guatu.problem_successor (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  problem_id uuid not null,
  successor_id uuid not null,
  -- Order among the parts of a split, from 1.
  position integer not null,
  primary key (jurisdiction_id, problem_id, successor_id),
  foreign key (jurisdiction_id, problem_id) references guatu.problem,
  foreign key (jurisdiction_id, successor_id) references guatu.problem,
  check (problem_id <> successor_id)
);
create index problem_successor_of on guatu.problem_successor (jurisdiction_id, successor_id);
call guatu.protect('problem_successor', 'select, insert');

-- A problem that is split or merged leaves the list, as long as that was not put to a meeting.
grant delete on guatu.docket_item to guatu_app;

-- What was changed on a docket after it was put to a meeting.
create table guatu.docket_change (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  item_id uuid not null,
  field text not null check (field in ('responsible-unit', 'requirement', 'limit')),
  -- A unit's id, words, or an ISO date; null is nothing.
  before text,
  after text,
  reason text not null,
  changed_on date not null,
  changed_at timestamptz not null,
  person_id uuid not null,
  post_id text not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, item_id) references guatu.docket_item,
  foreign key (jurisdiction_id, person_id) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
create index docket_change_of_item on guatu.docket_change (jurisdiction_id, item_id);
call guatu.protect('docket_change', 'select, insert');
