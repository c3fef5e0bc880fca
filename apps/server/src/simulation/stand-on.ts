import { v7 as uuidv7 } from 'uuid';
import { moveClock } from '../features/clock/index.ts';
import { perform } from '../ledger/perform.ts';
import type { Server } from '../server.ts';

/** Leaves the county on a day (ISO), on which whoever starts it next finds it. */
export async function standOn(server: Server, date: string): Promise<void> {
  const { jurisdiction, clock } = server;
  const command = {
    jurisdictionId: jurisdiction.id,
    key: uuidv7(),
    verb: 'clock.set',
    actor: null,
    input: { today: date },
  };
  await perform(server.database, { ...command, now: clock.now() }, async ({ tx, record }) => {
    await moveClock(tx, server, date);
    record({ subject: ['clock', jurisdiction.id], after: date });
    return { today: date };
  });
}
