import { dayOf } from '../clock/clock.ts';
import type { Server } from '../server.ts';

/** The last day (ISO) of which the county's books tell, by a person or by a play; null where they tell of nothing. */
export async function lastBooked({ database, jurisdiction }: Server): Promise<string | null> {
  const { at } = await database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
    tx
      .selectFrom('command')
      .select((row) => row.fn.max('at').as('at'))
      .where('jurisdiction_id', '=', jurisdiction.id)
      // A county is opened, and its clock moved, whatever its own date is.
      .where('verb', 'not in', ['county.open', 'clock.set'])
      .executeTakeFirstOrThrow(),
  );
  return at === null ? null : dayOf(at);
}
