-- The atlas press: photographs that can be laid beside each other, hand-ins that are sent back, books in every format.

alter table guatu.project_photo
  -- How far the project was when the picture was taken.
  add column stage text check (stage in ('pipeline', 'preparation', 'started', 'construction', 'completed')),
  -- Where the photographer stood, in the unit's own words; the same words in two months make a pair.
  add column angle text check (angle <> ''),
  -- As the file says, decimal degrees, and kept only where a person confirmed it.
  add column longitude double precision check (longitude between -180 and 180),
  add column latitude double precision check (latitude between -90 and 90),
  add constraint project_photo_place check ((longitude is null) = (latitude is null));
create index project_photo_by_angle on guatu.project_photo (jurisdiction_id, project_id, angle, month)
  where angle is not null;

-- The desk sends a unit's hand-in back with a reason; the row stays and says so until the unit hands in again. Whether
-- it was in time is judged by the first time.
alter table guatu.atlas_hand_in
  add column first_on date,
  add column returned_at timestamptz,
  add column returned_on date,
  add column returned_by uuid,
  add column returned_post_id text,
  add column return_reason text,
  add constraint atlas_hand_in_returner foreign key (jurisdiction_id, returned_by) references guatu.person,
  add constraint atlas_hand_in_returning_post foreign key (jurisdiction_id, returned_post_id) references guatu.post,
  add constraint atlas_hand_in_returned check (
    num_nonnulls(returned_at, returned_on, returned_by, returned_post_id, return_reason) in (0, 5)),
  drop column late;
alter table guatu.atlas_hand_in no force row level security;
update guatu.atlas_hand_in set first_on = handed_in_on;
alter table guatu.atlas_hand_in force row level security;
alter table guatu.atlas_hand_in
  alter column first_on set not null,
  add column late boolean not null generated always as (due_on is not null and first_on > due_on) stored;
grant update on guatu.atlas_hand_in to guatu_app;

alter table guatu.atlas_edition
  -- What the press is at (`pages`, `images`, `docx`, `pptx`), and how far: written over, and never journaled.
  add column press_step text,
  add column press_done integer not null default 0,
  add column press_of integer not null default 0,
  -- The same book to be edited in an office suite. Null in editions compiled before there were such.
  add column docx_file_id text,
  add column pptx_file_id text,
  add constraint atlas_edition_docx foreign key (jurisdiction_id, docx_file_id) references guatu.file,
  add constraint atlas_edition_pptx foreign key (jurisdiction_id, pptx_file_id) references guatu.file,
  drop column projects_set;

-- The pages of a PDF as pictures, for leafing through it.
create table guatu.page_image (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  original_id text not null,
  page integer not null check (page > 0),
  id text not null check (id ~ '^[0-9a-f]{64}$'),
  primary key (jurisdiction_id, original_id, page),
  foreign key (jurisdiction_id, original_id) references guatu.file
);
call guatu.protect('page_image', 'select, insert');
