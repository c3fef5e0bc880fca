-- One register for every paper that went out: beside notices, bulletins and special reports also minutes and what
-- corrects them, dockets, extension reports and handover sheets.

alter table guatu.issued_paper
  drop constraint issued_paper_kind_check,
  alter column number_year drop not null,
  alter column number_sequence drop not null,
  alter column number drop not null,
  -- A docket and a handover sheet are put together from the ledger: nobody signs for them.
  alter column signed_by drop not null,
  -- Units that read it and acknowledge nothing: those among the copies, those that have something to do by it.
  add column reader_unit_ids text[] not null default '{}',
  -- Posts that read it whatever their unit: of a handover sheet, the post that changed hands.
  add column reader_post_ids text[] not null default '{}',
  -- What it was made from, by the key that its feature knows it by: a meeting, a slot, an extension, an appointment.
  add column subject_id text,
  -- The earlier paper that this one puts right.
  add column corrects_id uuid,
  add foreign key (jurisdiction_id, corrects_id) references guatu.issued_paper,
  -- Which kinds there are is the code's; that a paper of any but these few bears a number is held here.
  add constraint issued_paper_numbered check (
    num_nonnulls(number_year, number_sequence, number) = 3
    or num_nonnulls(number_year, number_sequence, number) = 0 and kind in ('docket', 'extension-report', 'handover')),
  -- The same thing goes out once as the same kind of paper.
  add unique (jurisdiction_id, kind, subject_id);
create index issued_paper_by_day on guatu.issued_paper (jurisdiction_id, issued_on);
create index issued_paper_corrected on guatu.issued_paper (jurisdiction_id, corrects_id) where corrects_id is not null;
alter table guatu.issued_paper
  alter column reader_unit_ids drop default,
  alter column reader_post_ids drop default;

-- Minutes that were issued before stand in the register as well, under their own id. The owner is held to one county by
-- a forced policy, and this is for all of them.
alter table guatu.issued_paper no force row level security;
alter table guatu.minutes no force row level security;
alter table guatu.decision no force row level security;
alter table guatu.journal no force row level security;
alter table guatu.person no force row level security;
alter table guatu.post no force row level security;

insert into guatu.issued_paper (
  jurisdiction_id, id, kind, number_year, number_sequence, number, title, addressee_unit_ids, copies, reader_unit_ids,
  reader_post_ids, subject_id, body, signed_by, issued_on, issued_at, issued_by, issued_post_id, docx_file_id, pdf_file_id)
select
  minutes.jurisdiction_id, minutes.id, 'minutes', number_year, number_sequence, number, body ->> 'title', '{}',
  coalesce((select array_agg(copy) from jsonb_array_elements_text(body -> 'copies') as copy), '{}'),
  -- Whoever has something to do by it reads it, as before.
  coalesce((
    select array_agg(distinct unit) from guatu.decision,
      unnest(array_append(assisting_unit_ids, lead_unit_id)) as unit
    where decision.jurisdiction_id = minutes.jurisdiction_id and decision.meeting_id = minutes.meeting_id
      and unit is not null), '{}'),
  '{}', meeting_id::text, body, concat_ws(' ', post.name, person.name), issued_on,
  coalesce(issue.at, minutes.changed_at), issued_by, coalesce(issue.post_id, signed_post_id), docx_file_id, pdf_file_id
from guatu.minutes
  join guatu.person on person.jurisdiction_id = minutes.jurisdiction_id and person.id = minutes.signed_by
  join guatu.post on post.jurisdiction_id = minutes.jurisdiction_id and post.id = minutes.signed_post_id
  left join lateral (
    select at, post_id from guatu.journal
    where journal.jurisdiction_id = minutes.jurisdiction_id and subject_kind = 'minutes'
      and subject_id = minutes.id::text and after ->> 'state' = 'issued'
    order by journal.id limit 1
  ) as issue on true
where minutes.state = 'issued';

alter table guatu.issued_paper force row level security;
alter table guatu.minutes force row level security;
alter table guatu.decision force row level security;
alter table guatu.journal force row level security;
alter table guatu.person force row level security;
alter table guatu.post force row level security;

-- What a county puts at the head and the foot of its papers, kind by kind. A change is a further version: a paper that
-- went out keeps what it went out with.
create table guatu.paper_template (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  kind text not null,
  version integer not null check (version > 0),
  -- As the contract spells it.
  words jsonb not null,
  changed_on date not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  changed_post_id text not null,
  primary key (jurisdiction_id, kind, version),
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  foreign key (jurisdiction_id, changed_post_id) references guatu.post
);
call guatu.protect('paper_template', 'select, insert');
