-- What was ticked by mistake is taken back, and what was linked by mistake is no longer; both stay on record (三（一）).

-- A step of a plan that was recorded as done and was not: what was said then, who took it back, and why.
create table guatu.problem_step_undoing (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  step_id uuid not null,
  done_on date not null,
  done_note text not null,
  done_by uuid not null,
  done_post_id text not null,
  reason text not null,
  undone_on date not null,
  undone_at timestamptz not null,
  person_id uuid not null,
  post_id text not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, step_id) references guatu.problem_step,
  foreign key (jurisdiction_id, done_by) references guatu.person,
  foreign key (jurisdiction_id, done_post_id) references guatu.post,
  foreign key (jurisdiction_id, person_id) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
create index problem_step_undoing_of_step on guatu.problem_step_undoing (jurisdiction_id, step_id);
call guatu.protect('problem_step_undoing', 'select, insert');

alter table guatu.problem_link
  add column unlinked_on date,
  add column unlinked_by uuid,
  add foreign key (jurisdiction_id, unlinked_by) references guatu.person,
  add check (num_nonnulls(unlinked_on, unlinked_by) in (0, 2));
grant update (linked_on, linked_by, post_id, unlinked_on, unlinked_by) on guatu.problem_link to guatu_app;

-- What a meeting put off comes onto the next list by itself, by nobody's hand (二（二）2).
alter table guatu.docket alter column changed_by drop not null;
alter table guatu.docket_item alter column changed_by drop not null;

-- A paper can correct what a meeting decided.
grant update (lead_unit_id, requirement, limit_on) on guatu.problem_decision to guatu_app;
