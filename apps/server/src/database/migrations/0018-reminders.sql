-- Who is told what of their desk, when and where.

-- The hours in which anybody may be disturbed, and where the links of messages lead. Without a row the product's own hold.
create table guatu.reminder_setting (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  hours_from text not null check (hours_from ~ '^\d\d:\d\d$'),
  hours_to text not null check (hours_to ~ '^\d\d:\d\d$'),
  base_url text,
  -- Certificates of authorities that the machine itself does not know, PEM.
  trusted_ca text,
  revision integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id),
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  check (hours_from < hours_to)
);
call guatu.protect('reminder_setting', 'select, insert, update');

-- A way out of the house: the county's mail server and SMS gateway, once each, and the robots of groups.
create table guatu.reminder_channel (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  kind text not null check (kind in ('email', 'sms', 'wecom', 'dingtalk', 'feishu')),
  -- Whose group a robot speaks to; null for the county's.
  unit_id text,
  enabled boolean not null,
  -- What may be seen of how it is reached; what may not stands in reminder_secret.
  settings jsonb not null,
  -- Closed for good; its deliveries still name it.
  closed boolean not null default false,
  revision integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, unit_id) references guatu.unit,
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  check (unit_id is null or kind in ('wecom', 'dingtalk', 'feishu'))
);
create unique index reminder_channel_one_gateway on guatu.reminder_channel (jurisdiction_id, kind)
  where not closed and kind in ('email', 'sms');
call guatu.protect('reminder_channel',
  'select, insert, update (unit_id, enabled, settings, closed, revision, changed_by, changed_at)');

-- Passwords, keys, and addresses that are keys themselves. Read by what sends, and by nothing that answers anybody.
create table guatu.reminder_secret (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  channel_id uuid not null,
  secret jsonb not null,
  primary key (jurisdiction_id, channel_id),
  foreign key (jurisdiction_id, channel_id) references guatu.reminder_channel
);
call guatu.protect('reminder_secret', 'select, insert, update (secret), delete');

-- What a person wishes: where, and in which part of the county's hours. Without a row nothing leaves the house for them.
create table guatu.reminder_wish (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  person_id uuid not null,
  email text,
  mobile text,
  by_email boolean not null,
  by_sms boolean not null,
  hours_from text check (hours_from ~ '^\d\d:\d\d$'),
  hours_to text check (hours_to ~ '^\d\d:\d\d$'),
  revision integer not null default 1,
  primary key (jurisdiction_id, person_id),
  foreign key (jurisdiction_id, person_id) references guatu.person,
  check (num_nonnulls(hours_from, hours_to) in (0, 2)),
  check (hours_from < hours_to)
);
call guatu.protect('reminder_wish', 'select, insert, update');

-- What a person, or the group behind a robot, was told on a day: once at most, which is what the key is for.
create table guatu.reminder_digest (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  -- Of the person or the channel.
  recipient_id uuid not null,
  day date not null,
  person_id uuid,
  channel_id uuid,
  -- Lines as they were told, with what they were told of: rule, slot and bearer, kind, and the limit in force.
  lines jsonb not null,
  estimated boolean not null,
  made_at timestamptz not null,
  read_at timestamptz,
  primary key (jurisdiction_id, recipient_id, day),
  foreign key (jurisdiction_id, person_id) references guatu.person,
  foreign key (jurisdiction_id, channel_id) references guatu.reminder_channel,
  check (num_nonnulls(person_id, channel_id) = 1 and recipient_id = coalesce(person_id, channel_id))
);
create index reminder_digest_by_day on guatu.reminder_digest (jurisdiction_id, day);
call guatu.protect('reminder_digest', 'select, insert, update (read_at)');

-- A message that leaves the house. It is claimed before it is sent and settled after; one that was claimed and never
-- settled is `unknown` and not sent again by itself, as nobody knows whether it arrived.
create table guatu.reminder_delivery (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  channel_id uuid not null,
  purpose text not null check (purpose in ('digest', 'test')),
  person_id uuid,
  day date not null,
  -- How many things it speaks of; nothing else of them leaves the house.
  items integer not null,
  -- Mail address or telephone number; null for a robot, whose address is the channel's.
  address text,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'unknown')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  claimed_at timestamptz,
  -- The end of the hours: what was not sent by then is not sent at all.
  not_after timestamptz not null,
  -- How the last attempt went, as a code, and what the gateway said of it, without content, addresses or keys.
  reason text,
  last_words text,
  settled_at timestamptz,
  made_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, channel_id) references guatu.reminder_channel,
  foreign key (jurisdiction_id, person_id) references guatu.person
);
create unique index reminder_delivery_once on guatu.reminder_delivery (jurisdiction_id, channel_id, day, person_id)
  nulls not distinct where purpose = 'digest';
create index reminder_delivery_open on guatu.reminder_delivery (jurisdiction_id, next_attempt_at)
  where state in ('waiting', 'sending');
create index reminder_delivery_made on guatu.reminder_delivery (jurisdiction_id, made_at);
call guatu.protect('reminder_delivery',
  'select, insert, update (state, attempts, next_attempt_at, claimed_at, not_after, reason, last_words, settled_at)');
