-- The work calendar as a county keeps it: years that it publishes itself, and single days that it decides about. Nothing
-- of it is ever changed: what is put on record later stands beside, with the day from which it counts.

-- What came with the county's opening was always known, and nobody recorded it.
alter table guatu.calendar_year
  add column number text,
  add column recorded_on date,
  add column recorded_by uuid,
  add column post_id text,
  add foreign key (jurisdiction_id, recorded_by) references guatu.person,
  add foreign key (jurisdiction_id, post_id) references guatu.post,
  add check (num_nonnulls(recorded_on, recorded_by, post_id) in (0, 3));
revoke update on guatu.calendar_year from guatu_app;

-- The last one for a date holds. `as-noticed` takes back what was said before: the day is what its year makes it.
create table guatu.calendar_day (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  date date not null,
  kind text not null check (kind in ('working', 'off', 'as-noticed')),
  scope text not null check (scope in ('local', 'emergency', 'correction')),
  reason text not null,
  -- Of the paper that orders it, where there is one.
  number text,
  recorded_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  post_id text not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, recorded_by) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
create index calendar_day_of_date on guatu.calendar_day (jurisdiction_id, date, id);
call guatu.protect('calendar_day', 'select, insert');
