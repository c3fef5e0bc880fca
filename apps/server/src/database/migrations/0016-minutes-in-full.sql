-- Minutes go through the hands that the mechanism names, and what was issued is put right by a further paper
-- (clause 二（二）4（2）). A correction is worded, signed and issued as minutes are, and counts in their numbers.

alter table guatu.minutes
  drop constraint minutes_state_check,
  drop constraint minutes_check,
  drop constraint minutes_jurisdiction_id_meeting_id_key,
  add constraint minutes_state_check check (state in ('draft', 'in-sign-off', 'signed', 'issued')),
  add constraint minutes_signed check
    (num_nonnulls(signed_by, signed_post_id, signed_at) = case when state in ('signed', 'issued') then 3 else 0 end),
  -- The minutes that this paper corrects; null for minutes themselves.
  add column corrects_id uuid,
  -- What a correction changes: of each decision the words before and after, and why.
  add column changes jsonb,
  -- When a correction was begun.
  add column begun_on date,
  add constraint minutes_correction check (num_nonnulls(changes, begun_on) = case when corrects_id is null then 0 else 2 end),
  add foreign key (jurisdiction_id, corrects_id) references guatu.minutes;
create unique index minutes_of_meeting on guatu.minutes (jurisdiction_id, meeting_id) where corrects_id is null;
-- One correction of the same minutes at a time: the next begins from what the last one says.
create unique index minutes_correction_open on guatu.minutes (jurisdiction_id, corrects_id) where state <> 'issued';
-- A correction that turns out not to be needed is given up before it is signed.
grant delete on guatu.minutes to guatu_app;

-- The way of a paper through its hands: handed in, passed, returned. Never changed; after a return it begins anew.
create table guatu.minutes_step (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  minutes_id uuid not null,
  position integer not null check (position > 0),
  step text not null check (step in ('submitted', 'passed', 'returned')),
  -- What the hand that passed it was asked for, as the mechanism says.
  hand text check (hand in ('review', 'countersign', 'approve', 'sign')),
  -- Why it was returned.
  reason text,
  entered_on date not null,
  entered_at timestamptz not null,
  person_id uuid not null,
  post_id text not null,
  primary key (jurisdiction_id, minutes_id, position),
  foreign key (jurisdiction_id, minutes_id) references guatu.minutes on delete cascade,
  foreign key (jurisdiction_id, person_id) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post,
  check ((step = 'passed') = (hand is not null)),
  check ((step = 'returned') = (reason is not null))
);
call guatu.protect('minutes_step', 'select, insert');

-- A decision that was recorded anew while its minutes were a draft, or by a paper that corrects them: the old and the
-- new, and why. `decision` holds what is so now; the first `before` is what the meeting's record said.
create table guatu.decision_change (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  decision_id uuid not null,
  -- The draft in which it was recorded anew, or the correction that was issued.
  minutes_id uuid not null,
  -- Each with requirement, leadUnitId, assistingUnitIds and limitOn.
  before jsonb not null,
  after jsonb not null,
  reason text not null,
  changed_on date not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  changed_post_id text not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, decision_id) references guatu.decision,
  foreign key (jurisdiction_id, minutes_id) references guatu.minutes,
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  foreign key (jurisdiction_id, changed_post_id) references guatu.post
);
create index decision_change_of_decision on guatu.decision_change (jurisdiction_id, decision_id);
call guatu.protect('decision_change', 'select, insert');
