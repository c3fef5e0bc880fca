import type { Call } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { begin } from './begin.ts';
import { demonstrationOnly } from './demonstration.ts';

/** Becomes one of the demonstration's people without a password. */
export async function enterAs(call: Call, { personId }: { personId: string }) {
  demonstrationOnly(call);
  const { server, address } = call;
  const { jurisdiction, database, authentication } = server;
  await database.withJurisdiction(jurisdiction.id, 'read only', async (tx) => {
    const person = await tx
      .selectFrom('person')
      .select('id')
      .where('jurisdiction_id', '=', jurisdiction.id)
      .where('id', '=', personId)
      .executeTakeFirst();
    return person ?? refuse('not-found');
  });
  const cookies = await authentication.enterAs(personId, address);
  return begin(call, { verb: 'session.enterAs', personId, mustChangePassword: false, cookies });
}
