import { lieWithin } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findSettings } from './county-hours.ts';
import { findWish, type Wish } from './wishes.ts';

/**
 * A person says where and when they want to be told. Hours may be narrower than the county's; the notices in the house
 * cannot be turned off. Addresses are not written into the journal, which forgets nothing.
 */
export async function changeOwn(
  { tx, server, actor, record }: Act,
  { revision, ...wish }: Wish,
): Promise<{ done: true }> {
  const { jurisdiction } = server;
  const { hours: county } = await findSettings(tx, jurisdiction);
  if (wish.hours !== null && !lieWithin(wish.hours, county)) refuse('reminder-hours-outside', { ...county });
  if ((wish.byEmail && wish.email === null) || (wish.bySms && wish.mobile === null))
    refuse('reminder-without-recipient');
  const before = await findWish(tx, jurisdiction.id, actor.personId);
  if (before.revision !== revision) refuse('conflict');
  const row = {
    email: wish.email,
    mobile: wish.mobile,
    by_email: wish.byEmail,
    by_sms: wish.bySms,
    hours_from: wish.hours?.from ?? null,
    hours_to: wish.hours?.to ?? null,
    revision: revision + 1,
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('reminder_wish')
    .values({ jurisdiction_id: jurisdiction.id, person_id: actor.personId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['jurisdiction_id', 'person_id'])
        .doUpdateSet(row)
        .where('reminder_wish.revision', '=', revision),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) refuse('conflict');
  record({
    subject: ['reminder-wish', actor.personId],
    before: withoutAddresses(before),
    after: withoutAddresses(wish),
  });
  return { done: true };
}

const withoutAddresses = ({ byEmail, bySms, hours }: Pick<Wish, 'byEmail' | 'bySms' | 'hours'>) => ({
  byEmail,
  bySms,
  hours,
});
