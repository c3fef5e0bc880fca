-- Assessment (clause 三（三）): what units were scored by, from the draft to the final card and its corrections. Figures of
-- a draft are worked out from the ledger each time; what is final is kept with everything it rested on.

create table guatu.assessment (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  -- The card by its id in the rules, and `2018-Q2`, `2018-05`, `2018-H1` or `2018`.
  card text not null,
  period text not null,
  from_on date not null,
  to_on date not null,
  -- The county's own rules, or the default where its document leaves scoring open.
  basis text not null check (basis in ('own', 'default')),
  -- Card, measures, classes, facts, settings and clauses as they stood when it was drawn up.
  rules jsonb not null,
  state text not null check (state in ('preparing', 'draft', 'final')),
  drawn_up_on date not null,
  drawn_up_by uuid not null,
  drawn_up_post_id text not null,
  -- When it went out to the units, and the last day for objections.
  sent_out_on date,
  sent_out_by uuid,
  sent_out_post_id text,
  objections_until date,
  final_on date,
  final_by uuid,
  final_post_id text,
  revision integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, card, period),
  foreign key (jurisdiction_id, drawn_up_by) references guatu.person,
  foreign key (jurisdiction_id, drawn_up_post_id) references guatu.post,
  foreign key (jurisdiction_id, sent_out_by) references guatu.person,
  foreign key (jurisdiction_id, sent_out_post_id) references guatu.post,
  foreign key (jurisdiction_id, final_by) references guatu.person,
  foreign key (jurisdiction_id, final_post_id) references guatu.post,
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  check (from_on <= to_on),
  check (num_nonnulls(sent_out_on, sent_out_by, sent_out_post_id, objections_until)
    = case state when 'preparing' then 0 else 4 end),
  check (num_nonnulls(final_on, final_by, final_post_id) = case state when 'final' then 3 else 0 end)
);
call guatu.protect('assessment', 'select, insert, update (state, sent_out_on, sent_out_by, sent_out_post_id,
  objections_until, final_on, final_by, final_post_id, revision, changed_by, changed_at)');

-- Points given by a person for an item that is judged, in the terms of the rule, with the reason. Taken back, never deleted.
create table guatu.assessment_judgement (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  assessment_id uuid not null,
  unit_id text not null,
  item text not null,
  points double precision not null,
  reason text not null,
  given_on date not null,
  given_at timestamptz not null,
  given_by uuid not null,
  given_post_id text not null,
  withdrawn_on date,
  withdrawn_by uuid,
  withdrawn_because text,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, assessment_id) references guatu.assessment,
  foreign key (jurisdiction_id, unit_id) references guatu.unit,
  foreign key (jurisdiction_id, given_by) references guatu.person,
  foreign key (jurisdiction_id, given_post_id) references guatu.post,
  foreign key (jurisdiction_id, withdrawn_by) references guatu.person,
  check (num_nonnulls(withdrawn_on, withdrawn_by, withdrawn_because) in (0, 3))
);
create index assessment_judgement_of on guatu.assessment_judgement (jurisdiction_id, assessment_id, unit_id);
call guatu.protect('assessment_judgement',
  'select, insert, update (withdrawn_on, withdrawn_by, withdrawn_because)');

-- An entry of the ledger that no longer deducts, and why; it stays visible.
create table guatu.assessment_excuse (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  assessment_id uuid not null,
  unit_id text not null,
  -- `matter:<id>`, `part:<id>`, `report:<month>` or `hand-in:<month>`.
  entry text not null check (entry ~ '^(matter|part|report|hand-in):.+$'),
  reason text not null,
  given_on date not null,
  given_at timestamptz not null,
  given_by uuid not null,
  given_post_id text not null,
  withdrawn_on date,
  withdrawn_by uuid,
  withdrawn_because text,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, assessment_id) references guatu.assessment,
  foreign key (jurisdiction_id, unit_id) references guatu.unit,
  foreign key (jurisdiction_id, given_by) references guatu.person,
  foreign key (jurisdiction_id, given_post_id) references guatu.post,
  foreign key (jurisdiction_id, withdrawn_by) references guatu.person,
  check (num_nonnulls(withdrawn_on, withdrawn_by, withdrawn_because) in (0, 3))
);
create unique index assessment_excuse_standing
  on guatu.assessment_excuse (jurisdiction_id, assessment_id, unit_id, entry) where withdrawn_on is null;
call guatu.protect('assessment_excuse', 'select, insert, update (withdrawn_on, withdrawn_by, withdrawn_because)');

-- What a unit objects to a draft, and the answer.
create table guatu.assessment_objection (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  assessment_id uuid not null,
  unit_id text not null,
  -- The item that it is about; null for the card as a whole.
  item text,
  reason text not null,
  file_ids text[] not null,
  made_on date not null,
  made_at timestamptz not null,
  made_by uuid not null,
  made_post_id text not null,
  outcome text check (outcome in ('upheld', 'upheld-in-part', 'rejected')),
  answer text,
  answered_on date,
  answered_at timestamptz,
  answered_by uuid,
  answered_post_id text,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, assessment_id) references guatu.assessment,
  foreign key (jurisdiction_id, unit_id) references guatu.unit,
  foreign key (jurisdiction_id, made_by) references guatu.person,
  foreign key (jurisdiction_id, made_post_id) references guatu.post,
  foreign key (jurisdiction_id, answered_by) references guatu.person,
  foreign key (jurisdiction_id, answered_post_id) references guatu.post,
  check (num_nonnulls(outcome, answer, answered_on, answered_at, answered_by, answered_post_id) in (0, 6))
);
create index assessment_objection_of on guatu.assessment_objection (jurisdiction_id, assessment_id, unit_id);
call guatu.protect('assessment_objection',
  'select, insert, update (outcome, answer, answered_on, answered_at, answered_by, answered_post_id)');

-- A final card of one unit: its points, and everything they rested on, as it was then.
create table guatu.assessment_score (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  assessment_id uuid not null,
  unit_id text not null,
  points double precision,
  kept jsonb not null,
  primary key (jurisdiction_id, assessment_id, unit_id),
  foreign key (jurisdiction_id, assessment_id) references guatu.assessment,
  foreign key (jurisdiction_id, unit_id) references guatu.unit
);
call guatu.protect('assessment_score', 'select, insert');

-- What was put right of a final card, on which day and why. The card itself stays as it was.
create table guatu.assessment_correction (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  assessment_id uuid not null,
  unit_id text not null,
  points_before double precision,
  points_after double precision not null,
  reason text not null,
  corrected_on date not null,
  corrected_at timestamptz not null,
  corrected_by uuid not null,
  corrected_post_id text not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, assessment_id, unit_id) references guatu.assessment_score,
  foreign key (jurisdiction_id, corrected_by) references guatu.person,
  foreign key (jurisdiction_id, corrected_post_id) references guatu.post
);
create index assessment_correction_of on guatu.assessment_correction (jurisdiction_id, assessment_id, unit_id);
call guatu.protect('assessment_correction', 'select, insert');

-- Ranking is off until somebody decides otherwise; who did, when and why. The last row holds.
create table guatu.assessment_ranking (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  shown boolean not null,
  -- The name of whoever decided, which need not be the person who enters it.
  decided_by text not null,
  reason text not null,
  entered_on date not null,
  entered_at timestamptz not null,
  entered_by uuid not null,
  entered_post_id text not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, entered_by) references guatu.person,
  foreign key (jurisdiction_id, entered_post_id) references guatu.post
);
call guatu.protect('assessment_ranking', 'select, insert');
