import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../clock/clock.ts';
import type { Jurisdiction } from '../../../server.ts';
import { listAccounts, unlockAccount } from './account.ts';
import { type AuthDatabase, openAuthDatabase } from './auth-database.ts';
import type { Authentication } from './authentication.ts';
import { changePassword } from './change-password.ts';
import type { Context, Library } from './context.ts';
import { issuedPassword } from './issued-password.ts';
import { openAccount, resetPassword } from './issue.ts';
import { enterAs, sessionOf, signOut } from './session.ts';
import { signIn } from './sign-in.ts';

/**
 * Opens the accounts of `jurisdiction`.
 *
 * @param options.url database URL of the role `guatu_auth`
 * @param options.secure whether the server is reached over TLS, so that the cookie may travel over nothing else
 */
export async function openAuthentication(options: {
  url: string;
  jurisdiction: Jurisdiction;
  clock: Clock;
  secure: boolean;
}): Promise<Authentication> {
  const { url, jurisdiction, clock, secure } = options;
  const database = openAuthDatabase(url, jurisdiction.id);
  const secret = await ownSecret(database);
  let loaded: Promise<Library> | undefined;
  const library = () => (loaded ??= load(database, secret, secure));
  const context: Context = { database, jurisdiction, clock, secret, library };
  return {
    sessionOf: (headers) => sessionOf(context, headers),
    signIn: (attempt) => signIn(context, attempt),
    signOut: (headers) => signOut(context, headers),
    changePassword: (headers, change) => changePassword(context, headers, change),
    enterAs: (personId, address) => enterAs(context, personId, address),
    openAccount: (account) => openAccount(context, account),
    resetPassword: (reset) => resetPassword(context, reset),
    issuedPassword: (key) => issuedPassword(secret, key),
    unlock: (personId) => unlockAccount(context, personId),
    list: () => listAccounts(context),
    close: () => database.destroy(),
  };
}

/** The county's secret, made at the first start; of two servers that start at once, one makes it. */
async function ownSecret(database: AuthDatabase): Promise<string> {
  const find = () => database.selectFrom('secret').select('secret').executeTakeFirst();
  const known = await find();
  if (known) return known.secret;
  await database
    .insertInto('secret')
    .values({ secret: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await find();
  if (!made) throw new Error('The county has no secret, and none could be made.');
  return made.secret;
}

async function load(database: AuthDatabase, secret: string, secure: boolean): Promise<Library> {
  const { openBetterAuth, callerHeaders, isRejection } = await import('./better-auth.ts');
  return { auth: openBetterAuth({ database, secret, secure }), callerHeaders, isRejection };
}
