import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { heldPosts } from '../session/index.ts';
import { findPerson } from './find-person.ts';
import { presentAccount } from './list.ts';
import { mayManageAccounts } from './policy.ts';

/** Opens an account that failed sign-ins have locked. */
export async function unlockAccount(
  { tx, server, actor, today, record, claim }: Act,
  { personId }: { personId: string },
) {
  if (!mayManageAccounts(actor)) refuse('not-yours');
  const { jurisdiction, authentication } = server;
  const person = await findPerson(tx, jurisdiction.id, personId);
  const posts = await heldPosts(tx, jurisdiction.id, today.toString())
    .where('appointment.person_id', '=', personId)
    .execute();
  await claim();
  const account = await authentication.unlock(personId);
  record({ subject: ['account', personId] });
  return presentAccount({ ...person, posts }, account);
}
