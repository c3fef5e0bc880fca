import { commandKey } from '../../http/command-key.ts';
import type { Call } from '../../http/handler.ts';
import { signedIn } from '../../http/signed-in.ts';
import { perform, type Write } from '../../ledger/perform.ts';
import { refuse } from '../../refusal/refusal.ts';
import { mayManageAccounts } from './policy.ts';

/**
 * Carries out a command that issues a password. It is no ordinary command, because a command's answer is kept for its
 * retry: the password is added to the answer afterwards, made anew from the key each time, and stored nowhere.
 *
 * @param work does it, journals it, and returns the user name
 */
export async function issue(
  call: Call,
  verb: string,
  input: { personId: string },
  work: (write: Write, key: string) => Promise<string>,
): Promise<{ userName: string; password: string }> {
  const { server, requestHeaders } = call;
  const actor = signedIn(call.actor, 'administration');
  if (!mayManageAccounts(actor)) refuse('not-yours');
  const key = commandKey({ headers: Object.fromEntries(requestHeaders) });
  const command = {
    jurisdictionId: server.jurisdiction.id,
    key,
    verb,
    actor,
    input,
    now: server.clock.now(),
  };
  const userName = await perform(server.database, command, async (write) => {
    await write.claim();
    return work(write, key);
  });
  server.forgetActors();
  return { userName, password: server.authentication.issuedPassword(key) };
}
