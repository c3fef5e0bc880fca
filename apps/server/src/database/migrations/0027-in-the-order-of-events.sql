-- Some events are only understood in the order in which they happened: minutes are issued before they are corrected, an
-- item is closed before it is reopened. Those of one series are delivered one after the other, also where one fails.
alter table guatu.outbox add column series text;
create index outbox_series on guatu.outbox (jurisdiction_id, series, id) where delivered_at is null and series is not null;

-- A rung is reached by the unit in the lead: where a correction of the minutes puts another there, it climbs anew.
alter table guatu.supervision_rung no force row level security;
alter table guatu.supervision_item no force row level security;
alter table guatu.supervision_correction no force row level security;
-- The key is checked against it as this migration's own user, who otherwise sees none of it.
alter table guatu.unit no force row level security;

alter table guatu.supervision_rung add column lead_unit_id text;
update guatu.supervision_rung as rung set lead_unit_id = coalesce(
  (select lead_before from guatu.supervision_correction as correction
   where correction.jurisdiction_id = rung.jurisdiction_id and correction.item_id = rung.item_id
     and correction.corrected_at >= rung.recorded_at
   order by id limit 1),
  (select lead_unit_id from guatu.supervision_item as item
   where item.jurisdiction_id = rung.jurisdiction_id and item.id = rung.item_id));
alter table guatu.supervision_rung
  alter column lead_unit_id set not null,
  add foreign key (jurisdiction_id, lead_unit_id) references guatu.unit,
  drop constraint supervision_rung_jurisdiction_id_item_id_ladder_rung_limit__key,
  add unique (jurisdiction_id, item_id, ladder, rung, limit_on, lead_unit_id);

alter table guatu.supervision_rung force row level security;
alter table guatu.supervision_item force row level security;
alter table guatu.supervision_correction force row level security;
alter table guatu.unit force row level security;
