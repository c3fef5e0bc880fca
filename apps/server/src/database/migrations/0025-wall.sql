-- The wall chart (三（二）): the county's outline for its map, and the posters that people asked for.

-- Rings in longitude and latitude, from a file that the registry's keeper loads; none is shipped.
create table guatu.wall_boundary (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  rings jsonb,
  source text not null,
  revision integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (jurisdiction_id),
  foreign key (jurisdiction_id, changed_by) references guatu.person
);
call guatu.protect('wall_boundary', 'select, insert, update');

-- What a poster says is fixed when it is asked for; once it is set, the file says it.
create table guatu.wall_poster (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  id uuid not null,
  size text not null check (size in ('A0', 'A1', 'A3')),
  as_of date not null,
  projects integer not null,
  printed jsonb,
  state text not null check (state in ('pressing', 'ready', 'failed')),
  failure jsonb,
  file_id text,
  sheets integer,
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, asked_by) references guatu.person,
  foreign key (jurisdiction_id, file_id) references guatu.file,
  check ((state = 'ready') = (file_id is not null and sheets is not null)),
  check ((state = 'failed') = (failure is not null)),
  check ((state = 'pressing') = (printed is not null))
);
create index wall_poster_of_person on guatu.wall_poster (jurisdiction_id, asked_by, asked_at desc);
create index wall_poster_file on guatu.wall_poster (jurisdiction_id, file_id);
call guatu.protect('wall_poster', 'select, insert, update (printed, state, failure, file_id, sheets)');
