import { withinHours, workingDay } from '@guatu/engine';
import { countyTimeZone } from '../../clock/clock.ts';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { findSettings } from './county-hours.ts';
import { mayManage } from './policy.ts';
import { endOf } from './store-digest.ts';

/** Tries once more what failed, or may not have arrived. That too disturbs nobody outside the county's hours. */
export async function sendAgain(
  { tx, server, actor, now, record }: Act,
  { id }: { id: string },
): Promise<{ done: true }> {
  if (!mayManage(actor)) refuse('not-yours');
  const { jurisdiction } = server;
  const { hours } = await findSettings(tx, jurisdiction);
  const local = now.toZonedDateTimeISO(countyTimeZone);
  const day = local.toPlainDate().toString();
  const { calendar } = await loadRulebook(tx, jurisdiction.id, day);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  if (!workingDay(calendar, day).working || !withinHours(hours, time))
    refuse('reminder-outside-hours', { ...hours });
  const again = await tx
    .updateTable('reminder_delivery')
    .set({
      state: 'waiting',
      attempts: 0,
      next_attempt_at: now.toString(),
      not_after: endOf(hours.to, local).toString(),
      settled_at: null,
    })
    .where('jurisdiction_id', '=', jurisdiction.id)
    .where('id', '=', id)
    .where('state', 'in', ['failed', 'unknown'])
    .returning('id')
    .executeTakeFirst();
  if (!again) refuse('reminder-not-failed');
  record({ subject: ['reminder-delivery', id], after: { again: true } });
  return { done: true };
}
