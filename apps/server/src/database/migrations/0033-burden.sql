-- What a return is assumed to take, as it was set each time; the highest revision counts. Before the first, a customary one.
create table guatu.burden_reckoning (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  revision integer not null check (revision > 0),
  minutes_per_return double precision not null check (minutes_per_return between 0 and 240),
  minutes_per_field double precision not null check (minutes_per_field between 0 and 240),
  set_at timestamptz not null,
  set_by uuid not null,
  post_id text not null,
  primary key (jurisdiction_id, revision),
  foreign key (jurisdiction_id, set_by) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
call guatu.protect('burden_reckoning', 'select, insert');

-- Returns are looked up by when they were handed in.
create index journal_by_time on guatu.journal (jurisdiction_id, at);
