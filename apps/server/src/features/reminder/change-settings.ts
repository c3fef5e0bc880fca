import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findChannels } from './channels.ts';
import { findSettings, type ReminderSettings } from './county-hours.ts';
import { mayManage } from './policy.ts';

/** The county's hours, where links lead, and whose certificates are trusted. */
export async function changeSettings(
  { tx, server, actor, now, record }: Act,
  { revision, ...entered }: ReminderSettings,
): Promise<{ done: true }> {
  if (!mayManage(actor)) refuse('not-yours');
  const { jurisdiction } = server;
  if (entered.hours.from >= entered.hours.to) refuse('reminder-hours-reversed', { ...entered.hours });
  const { revision: current, ...before } = await findSettings(tx, jurisdiction);
  if (current !== revision) refuse('conflict');
  if (entered.baseUrl === null && (await findChannels(tx, jurisdiction.id)).some(({ enabled }) => enabled))
    refuse('reminder-without-address');
  const row = {
    hours_from: entered.hours.from,
    hours_to: entered.hours.to,
    base_url: entered.baseUrl,
    trusted_ca: entered.trustedCa,
    revision: revision + 1,
    changed_by: actor.personId,
    changed_at: now.toString(),
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('reminder_setting')
    .values({ jurisdiction_id: jurisdiction.id, ...row })
    .onConflict((conflict) =>
      conflict.column('jurisdiction_id').doUpdateSet(row).where('reminder_setting.revision', '=', revision),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) refuse('conflict');
  record({ subject: ['reminder-setting', jurisdiction.id], before, after: entered });
  return { done: true };
}
