-- One register for everything decided anywhere (clause 三（三）): beside the decisions of minutes stand matters that the
-- supervision office enters by hand, with the meeting, tour or written instruction that they rest on.
alter table guatu.supervision_item
  drop constraint supervision_item_source_kind_check,
  alter column source_position drop not null,
  alter column meeting_id drop not null,
  alter column decision_id drop not null,
  add constraint supervision_item_source_kind_check check (source_kind in
    ('minutes', 'weekly-meeting', 'site-tour', 'groundbreaking', 'other-meeting', 'instruction')),
  -- `source_number` of what was entered by hand is what it rests on: a number, a meeting, a leader.
  add constraint supervision_item_of_minutes check
    (num_nonnulls(source_position, meeting_id, decision_id) = case source_kind when 'minutes' then 3 else 0 end);

-- Papers that went out, whatever their kind: numbered without gaps, and kept as the very bytes that were issued.
create table guatu.issued_paper (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  kind text not null check (kind in ('supervision-notice', 'bulletin', 'special-report')),
  number_year integer not null,
  number_sequence integer not null check (number_sequence > 0),
  number text not null,
  title text not null,
  -- Units that have to acknowledge it, and names to which it goes besides.
  addressee_unit_ids text[] not null,
  copies text[] not null,
  -- The paper in its own words, from which the bytes were set.
  body jsonb not null,
  signed_by text not null,
  issued_on date not null,
  issued_at timestamptz not null,
  issued_by uuid not null,
  issued_post_id text not null,
  docx_file_id text not null,
  pdf_file_id text not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, kind, number_year, number_sequence),
  foreign key (jurisdiction_id, issued_by) references guatu.person,
  foreign key (jurisdiction_id, issued_post_id) references guatu.post,
  foreign key (jurisdiction_id, docx_file_id) references guatu.file,
  foreign key (jurisdiction_id, pdf_file_id) references guatu.file
);
call guatu.protect('issued_paper', 'select, insert');

-- Who of an addressee acknowledged a paper, and when. Once a unit, and never taken back.
create table guatu.paper_receipt (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  paper_id uuid not null,
  unit_id text not null,
  received_on date not null,
  received_at timestamptz not null,
  person_id uuid not null,
  post_id text not null,
  primary key (jurisdiction_id, paper_id, unit_id),
  foreign key (jurisdiction_id, paper_id) references guatu.issued_paper,
  foreign key (jurisdiction_id, unit_id) references guatu.unit,
  foreign key (jurisdiction_id, person_id) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
call guatu.protect('paper_receipt', 'select, insert');

-- Which items a supervision notice is about, in its order.
create table guatu.supervision_notice_item (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  paper_id uuid not null,
  position integer not null check (position > 0),
  item_id uuid not null,
  primary key (jurisdiction_id, paper_id, position),
  unique (jurisdiction_id, paper_id, item_id),
  foreign key (jurisdiction_id, paper_id) references guatu.issued_paper,
  foreign key (jurisdiction_id, item_id) references guatu.supervision_item
);
create index supervision_notice_of_item on guatu.supervision_notice_item (jurisdiction_id, item_id);
call guatu.protect('supervision_notice_item', 'select, insert');

-- A bulletin or special report while the office words it. Of each passage stands what the ledger says and, once somebody
-- changed it, what the office says instead: drawing the figures up anew changes the first and never the second.
create table guatu.supervision_draft (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  kind text not null check (kind in ('bulletin', 'special-report')),
  -- What was decided or done from one day to the other, and how everything stands on the latter.
  covers_from date not null,
  as_of date not null,
  content jsonb not null,
  -- The paper that it was issued as; nothing changes after that.
  paper_id uuid,
  drawn_up_on date not null,
  revision integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, paper_id) references guatu.issued_paper,
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  check (covers_from <= as_of)
);
create index supervision_draft_by_day on guatu.supervision_draft (jurisdiction_id, drawn_up_on);
call guatu.protect('supervision_draft',
  'select, insert, update (covers_from, as_of, content, paper_id, revision, changed_by, changed_at)');
