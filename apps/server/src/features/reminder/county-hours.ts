import type { Hours } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { Jurisdiction } from '../../server.ts';

/** What the county has settled for all its reminders. */
export interface ReminderSettings {
  hours: Hours;
  baseUrl: string | null;
  trustedCa: string | null;
  /** 0 while nobody has settled anything. */
  revision: number;
}

const officeHours: Hours = { from: '08:30', to: '17:30' };

/** A demonstration disturbs nobody, and whoever looks at it does so at any hour. */
const anyHour: Hours = { from: '00:00', to: '24:00' };

export async function findSettings(tx: Tx, { id, demonstration }: Jurisdiction): Promise<ReminderSettings> {
  const row = await tx
    .selectFrom('reminder_setting')
    .select(['hours_from', 'hours_to', 'base_url', 'trusted_ca', 'revision'])
    .where('jurisdiction_id', '=', id)
    .executeTakeFirst();
  if (!row) {
    const hours = demonstration ? anyHour : officeHours;
    return { hours, baseUrl: null, trustedCa: null, revision: 0 };
  }
  return {
    hours: { from: row.hours_from, to: row.hours_to },
    baseUrl: row.base_url,
    trustedCa: row.trusted_ca,
    revision: row.revision,
  };
}
