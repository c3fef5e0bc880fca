-- Links by which calendar programs follow what a person has to do. Of the secret in a link only the hash is kept.
create table guatu.calendar_feed (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  person_id uuid not null,
  -- A post or unit, such as 'unit:water-bureau'; null is whatever posts the person holds at the time.
  party text check (party ~ '^(post|unit):'),
  language text not null check (language in ('zh-CN', 'en')),
  -- SHA-256, hexadecimal; null once the link is revoked.
  secret_hash text check (secret_hash ~ '^[0-9a-f]{64}$'),
  -- What its followers were told last, so that what moves or goes is told as such:
  -- `[{"id", "from", "until", "at", "cancelled", …, "sequence", "changedAt"}, …]`.
  told jsonb not null default '[]',
  -- Grows with every telling that differs from the one before.
  tellings integer not null default 0,
  made_at timestamptz not null,
  revoked_at timestamptz,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, secret_hash),
  foreign key (jurisdiction_id, person_id) references guatu.person,
  check ((secret_hash is null) = (revoked_at is not null))
);
create index calendar_feed_of_person on guatu.calendar_feed (jurisdiction_id, person_id);
call guatu.protect('calendar_feed', 'select, insert, update');
