-- Site tours (二（三）): who swapped turns with whom, the plan of each tour, and what was said on the road.

-- Two leaders change months. Each swap leaves two turns; the last one for a month holds, and none is ever taken back.
create table guatu.site_tour_swap (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  -- A UUIDv7, so that the order of swaps is that of their ids.
  id uuid not null,
  reason text not null check (reason <> ''),
  swapped_by uuid not null,
  swapped_post_id text not null,
  swapped_on date not null,
  swapped_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, swapped_by) references guatu.person,
  foreign key (jurisdiction_id, swapped_post_id) references guatu.post
);
call guatu.protect('site_tour_swap', 'select, insert');

create table guatu.site_tour_turn (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  swap_id uuid not null,
  rule text not null,
  slot_key text not null,
  lead_post_id text not null,
  -- Whose turn it was before.
  gave_post_id text not null,
  primary key (jurisdiction_id, swap_id, rule, slot_key),
  foreign key (jurisdiction_id, swap_id) references guatu.site_tour_swap,
  foreign key (jurisdiction_id, lead_post_id) references guatu.post,
  foreign key (jurisdiction_id, gave_post_id) references guatu.post
);
create index site_tour_turn_of_slot on guatu.site_tour_turn (jurisdiction_id, rule, slot_key);
call guatu.protect('site_tour_turn', 'select, insert');

-- The plan of a tour, by its slot: it is drawn up before anybody has set the day.
create table guatu.site_tour (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  rule text not null,
  slot_key text not null,
  purpose text not null,
  -- When the column leaves, and from where.
  starts_at text not null,
  gathers_at text not null,
  -- Minutes of the way back where somebody stated them, and of the meeting that closes the tour.
  back_minutes integer check (back_minutes between 0 and 240),
  closing_minutes integer not null check (closing_minutes between 0 and 240),
  wet_weather text not null,
  -- As the contract spells them.
  vehicles jsonb not null,
  tasks jsonb not null,
  revision integer not null check (revision > 0),
  changed_by uuid not null,
  changed_at timestamptz not null,
  -- The plan as it last went out, from which revision, and who first issued one when: that is what the duty asks for.
  plan_paper_id uuid,
  plan_editions integer not null default 0,
  issued_revision integer,
  planned_on date,
  planned_by uuid,
  -- What the office says in the report instead of what the ledger says, by passage.
  report_words jsonb not null default '{}',
  report_revision integer not null default 0,
  report_paper_id uuid,
  primary key (jurisdiction_id, rule, slot_key),
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  foreign key (jurisdiction_id, planned_by) references guatu.person,
  foreign key (jurisdiction_id, plan_paper_id) references guatu.issued_paper,
  foreign key (jurisdiction_id, report_paper_id) references guatu.issued_paper,
  check (num_nonnulls(plan_paper_id, issued_revision, planned_on, planned_by) in (0, 4)),
  check ((plan_editions = 0) = (plan_paper_id is null))
);
call guatu.protect('site_tour', 'select, insert, update');

create table guatu.site_tour_stop (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  rule text not null,
  slot_key text not null,
  position integer not null check (position between 1 and 20),
  project_id uuid not null,
  stay_minutes integer not null check (stay_minutes between 1 and 240),
  -- Null goes by the straight line.
  travel_minutes integer check (travel_minutes between 0 and 240),
  speaker text not null,
  -- What is to be seen there, and why it was chosen, in words.
  subject text not null,
  primary key (jurisdiction_id, rule, slot_key, position),
  unique (jurisdiction_id, rule, slot_key, project_id),
  foreign key (jurisdiction_id, rule, slot_key) references guatu.site_tour,
  foreign key (jurisdiction_id, project_id) references guatu.project
);
create index site_tour_stop_at_project on guatu.site_tour_stop (jurisdiction_id, project_id);
call guatu.protect('site_tour_stop', 'select, insert, delete');

-- What was said on the road, in the order of its writing: a telephone without a signal sends it later.
create table guatu.site_tour_remark (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  rule text not null,
  slot_key text not null,
  -- Null for what concerns the tour as a whole.
  project_id uuid,
  content text not null check (content <> ''),
  file_ids text[] not null,
  written_at timestamptz not null,
  entered_at timestamptz not null,
  written_by uuid not null,
  written_post_id text not null,
  -- What became of it; null while nobody has said.
  outcome text check (outcome in ('problem', 'decision', 'nothing')),
  settled_by uuid,
  settled_post_id text,
  settled_on date,
  -- A problem is its unit's to raise (二（二）4（1）): until then it is put to the unit, which may also say why not.
  unit_id text,
  problem_id uuid,
  declined_because text,
  answered_by uuid,
  answered_post_id text,
  answered_on date,
  -- A decision of the tour's meeting, or what the supervision office entered.
  decision_id uuid,
  supervision_item_id uuid,
  revision integer not null default 1 check (revision > 0),
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, project_id) references guatu.project,
  foreign key (jurisdiction_id, written_by) references guatu.person,
  foreign key (jurisdiction_id, written_post_id) references guatu.post,
  foreign key (jurisdiction_id, settled_by) references guatu.person,
  foreign key (jurisdiction_id, settled_post_id) references guatu.post,
  foreign key (jurisdiction_id, unit_id) references guatu.unit,
  foreign key (jurisdiction_id, problem_id) references guatu.problem,
  foreign key (jurisdiction_id, answered_by) references guatu.person,
  foreign key (jurisdiction_id, answered_post_id) references guatu.post,
  foreign key (jurisdiction_id, supervision_item_id) references guatu.supervision_item,
  check (num_nonnulls(outcome, settled_by, settled_post_id, settled_on) in (0, 4)),
  check ((outcome is not distinct from 'problem') = (unit_id is not null)),
  check (num_nonnulls(answered_by, answered_post_id, answered_on) in (0, 3)),
  check ((answered_on is not null) = (num_nonnulls(problem_id, declined_because) = 1)),
  check (answered_on is null or outcome = 'problem'),
  check (num_nonnulls(decision_id, supervision_item_id) = case outcome when 'decision' then 1 else 0 end)
);
create index site_tour_remark_of_slot on guatu.site_tour_remark (jurisdiction_id, rule, slot_key, written_at, id);
call guatu.protect('site_tour_remark', 'select, insert, update');
