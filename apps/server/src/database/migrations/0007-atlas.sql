-- The atlas (clause 三（二）): units hand in their month, the desk compiles it, an edition is frozen under a number.

-- A unit says that its pages of the month are ready. Said once; the first time counts.
create table guatu.atlas_hand_in (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  unit_id text not null,
  handed_in_on date not null,
  handed_in_at timestamptz not null,
  handed_in_by uuid not null,
  post_id text not null,
  -- Keyed in by the desk for a unit that reported on paper or by telephone.
  on_behalf boolean not null,
  -- The cut-off as it stood, null where the mechanism set none. Kept, because the rule may change later.
  due_on date,
  late boolean not null generated always as (due_on is not null and handed_in_on > due_on) stored,
  primary key (jurisdiction_id, month, unit_id),
  foreign key (jurisdiction_id, unit_id) references guatu.unit,
  foreign key (jurisdiction_id, handed_in_by) references guatu.person,
  foreign key (jurisdiction_id, post_id) references guatu.post
);
call guatu.protect('atlas_hand_in', 'select, insert');

create table guatu.atlas_edition (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  state text not null check (state in ('collecting', 'compiling', 'compiled', 'frozen')),
  -- Null while nobody has changed the words that are drafted from the month's figures.
  preface text,
  -- All that is printed, as the typesetter takes it: fixed when the compiling is asked for.
  printed jsonb,
  -- How far the press has come. Not history: it is written over, and never journaled.
  projects_set integer not null default 0,
  -- Why the last compiling came to nothing, with the place in what was to be printed.
  failure jsonb,
  compiled_at timestamptz,
  -- Content address: the SHA-256 of the book.
  pdf_file_id text,
  pages integer check (pages > 0),
  -- Counted through the year without gaps.
  number_year integer,
  number_sequence integer check (number_sequence > 0),
  frozen_on date,
  frozen_at timestamptz,
  frozen_by uuid,
  frozen_post_id text,
  revision integer not null,
  -- Null until somebody first changes the edition.
  changed_by uuid,
  changed_at timestamptz,
  primary key (jurisdiction_id, month),
  unique (jurisdiction_id, number_year, number_sequence),
  foreign key (jurisdiction_id, pdf_file_id) references guatu.file,
  foreign key (jurisdiction_id, frozen_by) references guatu.person,
  foreign key (jurisdiction_id, frozen_post_id) references guatu.post,
  foreign key (jurisdiction_id, changed_by) references guatu.person,
  check (state not in ('compiled', 'frozen')
    or num_nonnulls(printed, compiled_at, pdf_file_id, pages) = 4),
  check (num_nonnulls(number_year, number_sequence, frozen_on, frozen_at, frozen_by, frozen_post_id)
    = case state when 'frozen' then 6 else 0 end)
);
call guatu.protect('atlas_edition', 'select, insert, update');
