import { Temporal } from 'temporal-polyfill';
import { today } from '../../clock/clock.ts';
import { command } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';

/** Moves the demonstration to a date, for everybody in it. Refused in a real county. */
export const clockHandlers = {
  set: command(async ({ server, tx, record, claim }, input: { today: string }) => {
    const { jurisdiction, clock } = server;
    if (!jurisdiction.demonstration || !('setDate' in clock)) refuse('demonstration-only');
    await claim();
    const before = today(clock).toString();
    const offset = clock.setDate(Temporal.PlainDate.from(input.today));
    await tx
      .updateTable('jurisdiction')
      .set({ clock_offset_seconds: offset })
      .where('jurisdiction_id', '=', jurisdiction.id)
      .execute();
    record({ subject: ['clock', jurisdiction.id], before, after: input.today });
    return { today: input.today };
  }),
};
