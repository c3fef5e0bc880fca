-- What was open on a post when it passed from one hand to another (clause 一): the handover sheet as it was drawn up
-- with the succession. It is printed from what stands here, and so always reads as it did then.
create table guatu.handover (
  jurisdiction_id uuid not null references guatu.jurisdiction,
  -- The successor's appointment.
  id uuid not null,
  post_id text not null,
  -- Null where the post was vacant.
  predecessor_id uuid,
  successor_id uuid not null,
  taken_over_on date not null,
  sheet jsonb not null,
  drawn_up_at timestamptz not null,
  drawn_up_by uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, id) references guatu.appointment,
  foreign key (jurisdiction_id, post_id) references guatu.post,
  foreign key (jurisdiction_id, predecessor_id) references guatu.person,
  foreign key (jurisdiction_id, successor_id) references guatu.person,
  foreign key (jurisdiction_id, drawn_up_by) references guatu.person
);
create index handover_of_post on guatu.handover (jurisdiction_id, post_id, id);
call guatu.protect('handover', 'select, insert');
