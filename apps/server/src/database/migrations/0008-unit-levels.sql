-- A document may bind several levels of government, and tell units of one kind apart by their level.
-- Null is the level of the county itself.

alter table guatu.unit
  add column level text check (level in ('town', 'county', 'city', 'province', 'nation'));
