-- Meetings of every rhythm, and those that portfolio leaders call themselves (clauses 二（一）, 二（二）): who was asked
-- and what was answered, who came in whose place, and what a special-topic meeting found about each problem.

-- A form is chosen only where the mechanism leaves a choice (二（二）1).
alter table guatu.meeting
  drop constraint meeting_check,
  add constraint meeting_arranged check (state = 'skipped'
    or num_nonnulls(held_on, starts_at, place, chair_post_id, convened_on, convened_by) = 6),
  -- How often those on its roll have been asked: anew whenever its day or hour changes.
  add column asked integer not null default 1 check (asked > 0);

-- Who came in whose place stands beside the seat; a seat of a unit is known by the unit.
alter table guatu.attendance
  drop constraint attendance_status_check,
  add constraint attendance_status_check check (status in ('present', 'leave', 'stand-in', 'observer')),
  add column unit_id text,
  add column stand_in_name text,
  add column stand_in_title text,
  add foreign key (jurisdiction_id, unit_id) references guatu.unit,
  add constraint attendance_stand_in check
    (num_nonnulls(stand_in_name, stand_in_title) = case status when 'stand-in' then 2 else 0 end);

-- What a seat answered when it was asked for the how-manieth time. Who has no row has not answered. The seat is that of
-- a post or of a unit, and follows from the roll.
create table guatu.meeting_reply (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  meeting_id uuid not null,
  asked integer not null check (asked > 0),
  seat text not null generated always as (coalesce('post:' || post_id, 'unit:' || unit_id)) stored,
  post_id text,
  unit_id text,
  reply text not null check (reply in ('coming', 'leave', 'stand-in')),
  -- Why somebody is excused, or sends somebody.
  reason text not null default '',
  stand_in_name text,
  stand_in_title text,
  -- Null for a deputy who holds no post in the county's books.
  stand_in_post_id text,
  -- The office entered what it was told.
  by_telephone boolean not null,
  replied_by uuid not null,
  replied_at timestamptz not null,
  primary key (jurisdiction_id, meeting_id, asked, seat),
  foreign key (jurisdiction_id, meeting_id) references guatu.meeting,
  foreign key (jurisdiction_id, post_id) references guatu.post,
  foreign key (jurisdiction_id, unit_id) references guatu.unit,
  foreign key (jurisdiction_id, stand_in_post_id) references guatu.post,
  foreign key (jurisdiction_id, replied_by) references guatu.person,
  check (num_nonnulls(post_id, unit_id) = 1),
  check (reply <> 'leave' or reason <> ''),
  check (num_nonnulls(stand_in_name, stand_in_title) = case reply when 'stand-in' then 2 else 0 end),
  check (reply = 'stand-in' or stand_in_post_id is null)
);
call guatu.protect('meeting_reply', 'select, insert, update');

-- The problems that a special-topic meeting studies, and what it found about each; at its end every finding goes into
-- the problem's own record.
create table guatu.meeting_study (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  meeting_id uuid not null,
  problem_id uuid not null,
  position integer not null check (position > 0),
  findings text not null default '',
  outcome text check (outcome in ('settled', 'unresolved')),
  -- What the resolution meeting is asked to decide.
  decision_asked text not null default '',
  revision integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, meeting_id, problem_id),
  unique (jurisdiction_id, meeting_id, position),
  foreign key (jurisdiction_id, meeting_id) references guatu.meeting,
  foreign key (jurisdiction_id, problem_id) references guatu.problem,
  foreign key (jurisdiction_id, changed_by) references guatu.person
);
create index meeting_study_of_problem on guatu.meeting_study (jurisdiction_id, problem_id);
call guatu.protect('meeting_study', 'select, insert, update');
