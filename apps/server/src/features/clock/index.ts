import { Temporal } from 'temporal-polyfill';
import { today } from '../../clock/clock.ts';
import type { Tx } from '../../database/ledger-database.ts';
import { command } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';

/** Puts a demonstration's clock on a date (ISO), and keeps it there; `demonstration-only` in a real county. */
export async function moveClock(tx: Tx, { jurisdiction, clock }: Server, date: string): Promise<void> {
  if (!jurisdiction.demonstration || !('setDate' in clock)) refuse('demonstration-only');
  const offset = clock.setDate(Temporal.PlainDate.from(date));
  await tx
    .updateTable('jurisdiction')
    .set({ clock_offset_seconds: offset })
    .where('jurisdiction_id', '=', jurisdiction.id)
    .execute();
}

/** Moves the demonstration to a date, for everybody in it. Refused in a real county. */
export const clockHandlers = {
  set: command(async ({ server, tx, record, claim }, input: { today: string }) => {
    const { jurisdiction, clock } = server;
    await claim();
    const before = today(clock).toString();
    await moveClock(tx, server, input.today);
    record({ subject: ['clock', jurisdiction.id], before, after: input.today });
    return { today: input.today };
  }),
};
