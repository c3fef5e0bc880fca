-- Supervision in parts and by rungs: what each assisting unit did of its own part, what the document's ladder called for
-- on which day, what was said about a request before it was answered, and what a correction of the minutes changed.

-- An assisting unit took note of its part, or the office sent that one part back. What it reported stands in
-- supervision_report; ids are made in the order of time, across both.
create table guatu.supervision_part_step (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  item_id uuid not null,
  unit_id text not null,
  step text not null check (step in ('acknowledged', 'sent-back')),
  -- Why it was sent back.
  reason text,
  entered_on date not null,
  entered_at timestamptz not null,
  person_id uuid not null,
  post_id text not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, item_id) references guatu.supervision_item,
  foreign key (jurisdiction_id, unit_id) references guatu.unit,
  foreign key (jurisdiction_id, person_id) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post,
  check ((step = 'sent-back') = (reason is not null))
);
create index supervision_part_step_of_item on guatu.supervision_part_step (jurisdiction_id, item_id);
call guatu.protect('supervision_part_step', 'select, insert');

-- A rung of the document's ladder that an item reached, in the words of the version then in force: once for each limit,
-- and never taken back, whatever becomes of the limit or the calendar.
create table guatu.supervision_rung (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  item_id uuid not null,
  ladder text not null,
  rung text not null,
  -- The limit that held.
  limit_on date not null,
  -- The day it was reached, and the day the clock put it on record.
  reached_on date not null,
  recorded_on date not null,
  recorded_at timestamptz not null,
  step text not null,
  clause text not null,
  says text not null,
  -- Posts and units: who has to act upon it, and who is told.
  by_posts text[] not null,
  by_units text[] not null,
  to_posts text[] not null,
  to_units text[] not null,
  -- By when whoever is told has to answer.
  due_on date,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, item_id, ladder, rung, limit_on),
  foreign key (jurisdiction_id, item_id) references guatu.supervision_item,
  check (reached_on <= recorded_on)
);
call guatu.protect('supervision_rung', 'select, insert');

-- What was done upon a rung by whoever had to act: a talk held, a report made. A notice is its own record.
create table guatu.supervision_rung_deed (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  rung_id uuid not null,
  words text not null,
  done_on date not null,
  done_at timestamptz not null,
  done_by uuid not null,
  done_post_id text not null,
  primary key (jurisdiction_id, rung_id),
  foreign key (jurisdiction_id, rung_id) references guatu.supervision_rung,
  foreign key (jurisdiction_id, done_by) references guatu.person,
  foreign key (jurisdiction_id, done_post_id) references guatu.post
);
call guatu.protect('supervision_rung_deed', 'select, insert');

-- What whoever looks at a request first thinks of it; the answer is given by another hand, and need not follow it.
create table guatu.supervision_opinion (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  extension_id uuid not null,
  -- For putting the limit off, or against.
  favours boolean not null,
  words text not null,
  given_on date not null,
  given_at timestamptz not null,
  given_by uuid not null,
  given_post_id text not null,
  primary key (jurisdiction_id, extension_id),
  foreign key (jurisdiction_id, extension_id) references guatu.supervision_extension,
  foreign key (jurisdiction_id, given_by) references guatu.person,
  foreign key (jurisdiction_id, given_post_id) references guatu.post
);
call guatu.protect('supervision_opinion', 'select, insert');

-- What a paper that corrects the minutes changed of an item: the old beside the new, for good.
create table guatu.supervision_correction (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  item_id uuid not null,
  -- Number of the paper that corrects, and why.
  number text not null,
  reason text not null,
  requirement_before text not null,
  requirement_after text not null,
  lead_before text not null,
  lead_after text not null,
  assisting_before text[] not null,
  assisting_after text[] not null,
  limit_before date not null,
  limit_after date not null,
  -- How many extensions had been granted by then.
  after_extensions integer not null,
  corrected_on date not null,
  corrected_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, item_id) references guatu.supervision_item,
  foreign key (jurisdiction_id, lead_before) references guatu.unit,
  foreign key (jurisdiction_id, lead_after) references guatu.unit
);
create index supervision_correction_of_item on guatu.supervision_correction (jurisdiction_id, item_id);
call guatu.protect('supervision_correction', 'select, insert');

-- A correction may set an earlier limit, also while a request waits; that a granted one is later is asked of the limit
-- that holds when it is granted.
alter table guatu.supervision_item drop constraint supervision_item_check2;
alter table guatu.supervision_extension drop constraint supervision_extension_check1;
grant update (requirement, lead_unit_id, assisting_unit_ids) on guatu.supervision_item to guatu_app;
