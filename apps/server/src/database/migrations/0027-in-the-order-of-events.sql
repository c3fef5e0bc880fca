-- Some events are only understood in the order in which they happened: minutes are issued before they are corrected, an
-- item is closed before it is reopened. Those of one series are delivered one after the other, also where one fails.
alter table guatu.outbox add column series text;
create index outbox_series on guatu.outbox (jurisdiction_id, series, id) where delivered_at is null and series is not null;
