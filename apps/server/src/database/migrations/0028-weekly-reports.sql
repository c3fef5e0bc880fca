-- Weekly reports (二（一）): one a leader and slot, drafted from the ledger and worded by people. What people made of it stands
-- apart from the facts, and so outlives every change of theirs.

create table guatu.weekly_report (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  rule text not null,
  slot_key text not null,
  -- Whose report it is, as the mechanism has it: a leader's post, or a unit.
  bearer_kind text not null check (bearer_kind in ('post', 'unit')),
  bearer_id text not null,
  state text not null check (state in ('open', 'submitted', 'excused')),
  -- `{"edits": [{"id", "over", "words", "dropped"}], "own": [{"id", "section", "words"}], "order": [ids]}`
  content jsonb not null,
  -- The sentences as they were handed in; null while they follow the facts.
  lines jsonb,
  -- Handed in by the one click that says nothing has changed.
  unchanged boolean not null default false,
  -- The last time, up to which it tells of what was entered; and the first, by which it was in time or late.
  submitted_at timestamptz,
  submitted_by uuid,
  submitted_post_id text,
  first_submitted_at timestamptz,
  excused_because text,
  excused_at timestamptz,
  excused_by uuid,
  excused_post_id text,
  revision integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, rule, slot_key, bearer_kind, bearer_id),
  foreign key (jurisdiction_id, submitted_by) references guatu.person,
  foreign key (jurisdiction_id, submitted_post_id) references guatu.post,
  foreign key (jurisdiction_id, excused_by) references guatu.person,
  foreign key (jurisdiction_id, excused_post_id) references guatu.post,
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  check (num_nonnulls(lines, submitted_at, submitted_by, submitted_post_id) = case state when 'submitted' then 4 else 0 end),
  check (num_nonnulls(excused_because, excused_at, excused_by, excused_post_id) in (0, 4)),
  check (state <> 'excused' or excused_because is not null)
);
create index weekly_report_of_bearer on guatu.weekly_report (jurisdiction_id, bearer_kind, bearer_id, submitted_at);
call guatu.protect('weekly_report', 'select, insert, update');

-- What the meeting heard, as it lay before it: kept once it has ended, and never changed.
create table guatu.weekly_pack (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  rule text not null,
  slot_key text not null,
  meeting_id uuid not null,
  -- In its own words, from which the bytes were set.
  body jsonb not null,
  -- Content addresses: the SHA-256 of what was sealed.
  pdf_file_id text not null,
  docx_file_id text not null,
  sealed_at timestamptz not null,
  primary key (jurisdiction_id, rule, slot_key),
  foreign key (jurisdiction_id, meeting_id) references guatu.meeting,
  foreign key (jurisdiction_id, pdf_file_id) references guatu.file,
  foreign key (jurisdiction_id, docx_file_id) references guatu.file
);
call guatu.protect('weekly_pack', 'select, insert');
