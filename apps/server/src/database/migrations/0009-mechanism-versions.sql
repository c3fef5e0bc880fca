-- Who replaced which version of the mechanism, under which post, and why. The first came with the county's opening.
alter table guatu.mechanism_version
  add column replaces integer,
  add column published_by uuid,
  add column post_id text,
  add column note text,
  add foreign key (jurisdiction_id, replaces) references guatu.mechanism_version,
  add foreign key (jurisdiction_id, published_by) references guatu.person,
  add foreign key (jurisdiction_id, post_id) references guatu.post,
  add check (num_nonnulls(replaces, published_by, post_id, note) = case version when 1 then 0 else 4 end);
