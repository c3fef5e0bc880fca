import type { Tx } from '../../database/ledger-database.ts';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Account, heldPosts } from '../session/index.ts';
import { mayManageAccounts } from './policy.ts';

/** Everybody in the county, with or without an account, by name. */
export async function listAccounts({ tx, server, actor, today }: View) {
  if (!mayManageAccounts(actor)) refuse('not-yours');
  const [people, posts] = await Promise.all([
    findPeople(tx, server.jurisdiction.id),
    heldPosts(tx, server.jurisdiction.id, today.toString()).execute(),
  ]);
  const accounts = new Map(
    (await server.authentication.list()).map((account) => [account.personId, account]),
  );
  const held = Map.groupBy(posts, ({ personId }) => personId);
  return {
    accounts: people.map(({ id, name }) =>
      presentAccount({ id, name, posts: held.get(id) ?? [] }, accounts.get(id)),
    ),
  };
}

/** A person without an account has no user name and nothing to change or unlock. */
export function presentAccount(
  person: { id: string; name: string; posts: { name: string }[] },
  account: Account | undefined,
) {
  return {
    personId: person.id,
    personName: person.name,
    userName: account?.userName ?? null,
    posts: person.posts.map(({ name }) => name),
    lockedUntil: account?.lockedUntil?.toString() ?? null,
    mustChangePassword: account?.mustChangePassword ?? false,
  };
}

function findPeople(tx: Tx, jurisdictionId: string) {
  return tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .orderBy('name')
    .execute();
}
