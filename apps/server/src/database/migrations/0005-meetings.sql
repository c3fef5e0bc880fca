-- Resolution meetings (clause 二（二）): a slot gets a day, decisions are taken, minutes are issued under a number.

-- One meeting a slot. A slot without a row has not been scheduled yet. It is known by rule and slot key,
-- so that it stays the same meeting when its day moves.
create table guatu.meeting (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  rule text not null,
  slot_key text not null,
  state text not null check (state in ('convened', 'ended', 'skipped')),
  convened_as text check (convened_as in ('special-topic-meeting', 'executive-meeting')),
  held_on date,
  starts_at text check (starts_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  place text,
  chair_post_id text,
  -- When its day was set, and by whom.
  convened_on date,
  convened_by uuid,
  -- The day it stood on before it was moved for the last time; every move is in the journal.
  moved_from date,
  moved_because text,
  skipped_because text,
  ended_on date,
  ended_by uuid,
  revision integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, rule, slot_key),
  foreign key (jurisdiction_id, chair_post_id) references guatu.post,
  foreign key (jurisdiction_id, convened_by) references guatu.person,
  foreign key (jurisdiction_id, ended_by) references guatu.person,
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  check (state = 'skipped'
    or num_nonnulls(convened_as, held_on, starts_at, place, chair_post_id, convened_on, convened_by) = 7),
  check (state <> 'skipped' or skipped_because is not null),
  check ((state = 'ended') = (ended_on is not null)),
  check (num_nonnulls(moved_from, moved_because) in (0, 2)),
  check (num_nonnulls(ended_on, ended_by) in (0, 2))
);
call guatu.protect('meeting', 'select, insert, update');

-- Who came. Until it is first saved the roll is computed from the docket; saving or ending the meeting keeps it.
create table guatu.attendance (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  meeting_id uuid not null,
  position integer not null,
  -- Null for a guest who holds no post of the county's.
  post_id text,
  name text not null,
  -- Post or unit, as it is printed beside the name.
  title text not null,
  role text not null check (role in ('required', 'invited', 'added')),
  status text not null check (status in ('present', 'leave', 'observer')),
  note text not null default '',
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, meeting_id, position),
  foreign key (jurisdiction_id, meeting_id) references guatu.meeting,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
call guatu.protect('attendance', 'select, insert, delete');

-- A decision has a place: which docket item, and the how-manieth under it. So two recorders who take down the same
-- decision meet in one row, and the second is told.
create table guatu.decision (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  meeting_id uuid not null,
  -- Both null for what was decided beside the docket.
  docket_item_id uuid,
  problem_id uuid,
  position integer not null check (position > 0),
  -- What the meeting heard (会议听取), and what it asks for (会议议定).
  heard text not null,
  requirement text not null,
  lead_unit_id text,
  assisting_unit_ids text[] not null,
  limit_on date,
  outcome text not null check (outcome in ('decided', 'deferred')),
  revision integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  unique nulls not distinct (jurisdiction_id, meeting_id, docket_item_id, position),
  foreign key (jurisdiction_id, meeting_id) references guatu.meeting,
  foreign key (jurisdiction_id, docket_item_id) references guatu.docket_item,
  foreign key (jurisdiction_id, problem_id) references guatu.problem,
  foreign key (jurisdiction_id, lead_unit_id) references guatu.unit,
  foreign key (jurisdiction_id, changed_by) references guatu.person
);
create index decision_of_problem on guatu.decision (jurisdiction_id, problem_id);
call guatu.protect('decision', 'select, insert, update, delete');

-- The paper (clause 二（二）4（2）): a draft, signed off by the chair, then numbered and issued.
create table guatu.minutes (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  meeting_id uuid not null,
  state text not null check (state in ('draft', 'signed', 'issued')),
  -- All that is printed, as the typesetter takes it, with the copies.
  body jsonb not null,
  -- Null where the mechanism sets no limit. Kept, because the rule may change later.
  due_on date,
  signed_by uuid,
  signed_post_id text,
  signed_at timestamptz,
  number_year integer,
  number_sequence integer,
  number text,
  issued_on date,
  issued_by uuid,
  -- Content addresses: the SHA-256 of what was issued.
  docx_file_id text,
  pdf_file_id text,
  revision integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, meeting_id),
  unique (jurisdiction_id, number_year, number_sequence),
  foreign key (jurisdiction_id, meeting_id) references guatu.meeting,
  foreign key (jurisdiction_id, signed_by) references guatu.person,
  foreign key (jurisdiction_id, signed_post_id) references guatu.post,
  foreign key (jurisdiction_id, issued_by) references guatu.person,
  foreign key (jurisdiction_id, docx_file_id) references guatu.file,
  foreign key (jurisdiction_id, pdf_file_id) references guatu.file,
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  check (num_nonnulls(signed_by, signed_post_id, signed_at) = case state when 'draft' then 0 else 3 end),
  check (num_nonnulls(number_year, number_sequence, number, issued_on, issued_by, docx_file_id, pdf_file_id)
    = case state when 'issued' then 7 else 0 end)
);
call guatu.protect('minutes', 'select, insert, update');

-- The next free number of a kind of paper in a year. Its row is locked by the transaction that issues the paper, so
-- that numbers have neither gaps nor doubles.
create table guatu.number_register (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  kind text not null,
  year integer not null,
  next integer not null check (next > 0),
  primary key (jurisdiction_id, kind, year)
);
call guatu.protect('number_register', 'select, insert, update');
