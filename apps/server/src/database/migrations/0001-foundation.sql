-- The house: who we are, who holds which post, what the mechanism says, and the ledger's three books
-- (command, journal, outbox). Every key begins with jurisdiction_id, so that a county is isolated today
-- and can be placed on a shard of its own tomorrow.

create schema guatu;
grant usage on schema guatu to guatu_app;

-- The county of the current transaction. After a `set local` has ended, the setting reads as an empty string.
create function guatu.current_jurisdiction() returns uuid
language sql stable parallel safe
return nullif(current_setting('app.jurisdiction_id', true), '')::uuid;
grant execute on function guatu.current_jurisdiction() to guatu_app;

-- Closes a table to every county but the current one, also for its owner, and grants what the server may do.
create procedure guatu.protect(table_name text, privileges text)
language plpgsql as $$
begin
  execute format('alter table guatu.%I enable row level security', table_name);
  execute format('alter table guatu.%I force row level security', table_name);
  execute format(
    'create policy own_jurisdiction on guatu.%I using (jurisdiction_id = guatu.current_jurisdiction())
       with check (jurisdiction_id = guatu.current_jurisdiction())', table_name);
  execute format('grant %s on guatu.%I to guatu_app', privileges, table_name);
end $$;

create table guatu.jurisdiction (
  jurisdiction_id uuid primary key,
  key text not null unique,
  name text not null,
  demonstration boolean not null,
  -- Demonstration only: how far the county's clock runs beside the real one.
  clock_offset_seconds bigint not null default 0,
  check (demonstration or clock_offset_seconds = 0)
);
call guatu.protect('jurisdiction', 'select, update (clock_offset_seconds)');

create table guatu.mechanism_version (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  version integer not null,
  source text not null,
  sha256 text not null,
  effective_from date not null,
  published_at timestamptz not null,
  primary key (jurisdiction_id, version)
);
call guatu.protect('mechanism_version', 'select, insert');

-- A year without a row has no published notice: its days are neither working days nor days off.
create table guatu.calendar_year (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  year integer not null,
  notice text not null,
  days_off date[] not null,
  working_days date[] not null,
  primary key (jurisdiction_id, year)
);
call guatu.protect('calendar_year', 'select, insert, update');

create table guatu.unit (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id text not null,
  name text not null,
  short_name text,
  kind text not null,
  parent_id text,
  position integer not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, parent_id) references guatu.unit
);
call guatu.protect('unit', 'select, insert, update');

create table guatu.post (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id text not null,
  unit_id text not null,
  name text not null,
  kind text not null,
  position integer not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, unit_id) references guatu.unit
);
call guatu.protect('post', 'select, insert, update');

create table guatu.person (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  name text not null,
  -- One of the three administrators sees accounts, grants or logs, and never business data.
  administrator text check (administrator in ('system', 'security', 'audit')),
  primary key (jurisdiction_id, id)
);
call guatu.protect('person', 'select, insert');

-- Who holds a post, from and to (both days inclusive). A post has at most one holder at a time.
create table guatu.appointment (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  post_id text not null,
  person_id uuid not null,
  from_date date not null,
  to_date date,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, post_id) references guatu.post,
  foreign key (jurisdiction_id, person_id) references guatu.person,
  check (to_date is null or to_date >= from_date)
);
create unique index appointment_one_holder on guatu.appointment (jurisdiction_id, post_id) where to_date is null;
create index appointment_of_person on guatu.appointment (jurisdiction_id, person_id);
call guatu.protect('appointment', 'select, insert, update (to_date)');

-- Which units a leader answers for, and which deputy director helps which leader (clause 二（一）3, 二（三）1).
create table guatu.portfolio (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  leader_post_id text not null,
  unit_id text not null,
  from_date date not null,
  to_date date,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, leader_post_id) references guatu.post,
  foreign key (jurisdiction_id, unit_id) references guatu.unit
);
create unique index portfolio_one_leader on guatu.portfolio (jurisdiction_id, unit_id) where to_date is null;
call guatu.protect('portfolio', 'select, insert, update (to_date)');

create table guatu.liaison (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  leader_post_id text not null,
  deputy_post_id text not null,
  from_date date not null,
  to_date date,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, leader_post_id) references guatu.post,
  foreign key (jurisdiction_id, deputy_post_id) references guatu.post
);
create unique index liaison_one_deputy on guatu.liaison (jurisdiction_id, leader_post_id) where to_date is null;
call guatu.protect('liaison', 'select, insert, update (to_date)');

-- A file is known by what it holds. Renditions are files of their own that point to the original.
create table guatu.file (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id text not null check (id ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  size_bytes bigint not null,
  name text not null,
  -- Photographs: pixel size, and when and where the camera says it was taken.
  width integer,
  height integer,
  taken_at timestamptz,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  primary key (jurisdiction_id, id)
);
call guatu.protect('file', 'select, insert');

create table guatu.rendition (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  original_id text not null,
  width integer not null,
  id text not null check (id ~ '^[0-9a-f]{64}$'),
  primary key (jurisdiction_id, original_id, width),
  foreign key (jurisdiction_id, original_id) references guatu.file
);
call guatu.protect('rendition', 'select, insert');

-- One row a command carried out. Its key comes from the client, so that sending twice does it once.
create table guatu.command (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  key uuid not null,
  verb text not null,
  person_id uuid,
  -- SHA-256 of the input: the same key with another input is a mistake, and refused.
  fingerprint text not null,
  response jsonb not null,
  at timestamptz not null,
  primary key (jurisdiction_id, key)
);
call guatu.protect('command', 'select, insert');

-- Append-only history: who, in which post, did what to what, with before and after.
create table guatu.journal (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  at timestamptz not null,
  person_id uuid,
  post_id text,
  verb text not null,
  subject_kind text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  command_key uuid not null,
  address text,
  primary key (jurisdiction_id, id)
);
create index journal_of_subject on guatu.journal (jurisdiction_id, subject_kind, subject_id, id);
call guatu.protect('journal', 'select, insert');

-- What other features must hear of. Written with the change, delivered at least once, handled exactly once
-- because each subscriber's command carries a key derived from the event's id.
create table guatu.outbox (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  topic text not null,
  payload jsonb not null,
  made_at timestamptz not null,
  delivered_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  last_error text,
  primary key (jurisdiction_id, id)
);
create index outbox_waiting on guatu.outbox (jurisdiction_id, next_attempt_at) where delivered_at is null;
call guatu.protect('outbox', 'select, insert, update (delivered_at, attempts, next_attempt_at, last_error)');
