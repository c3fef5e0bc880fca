import type { Call } from '../../http/handler.ts';
import { findPerson } from './find-person.ts';
import { issue } from './issue.ts';

/** Opens an account for a person who has none. */
export async function openAccount(call: Call, input: { personId: string; userName: string }) {
  const { authentication, jurisdiction } = call.server;
  return issue(call, 'accounts.open', input, async ({ tx, record }, key) => {
    await findPerson(tx, jurisdiction.id, input.personId);
    record({ subject: ['account', input.personId], after: { userName: input.userName } });
    await authentication.openAccount({ key, ...input });
    return input.userName;
  });
}
