import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock/clock.ts';
import type { LedgerDatabase } from '../../database/ledger-database.ts';
import { perform } from '../../ledger/perform.ts';
import type { Jurisdiction } from '../../server.ts';
import type { Authentication, IssuedPassword } from './authentication/authentication.ts';

/** The one user name that is given and not chosen. */
const userName = 'admin';

/**
 * Opens the system administrator's account the first time a real county is served, with a random password that is to be
 * printed once. Null ever after, and in a demonstration, which is entered without passwords.
 */
export async function openFirstAdministrator(parts: {
  authentication: Authentication;
  database: LedgerDatabase;
  clock: Clock;
  jurisdiction: Jurisdiction;
}): Promise<IssuedPassword | null> {
  const { authentication, database, clock, jurisdiction } = parts;
  if (jurisdiction.demonstration) return null;
  const personId = await findSystemAdministrator(database, jurisdiction.id);
  const accounts = await authentication.list();
  if (accounts.some((account) => account.personId === personId)) return null;
  const key = randomUUID();
  const command = {
    jurisdictionId: jurisdiction.id,
    key,
    verb: 'accounts.openFirst',
    actor: null,
    input: null,
  };
  await perform(database, { ...command, now: clock.now() }, async ({ record }) => {
    record({ subject: ['account', personId], after: { userName } });
    await authentication.openAccount({ key, personId, userName });
    return null;
  });
  return { userName, password: authentication.issuedPassword(key) };
}

async function findSystemAdministrator(database: LedgerDatabase, jurisdictionId: string): Promise<string> {
  const { id } = await database.withJurisdiction(jurisdictionId, 'read only', (tx) =>
    tx
      .selectFrom('person')
      .select('id')
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('administrator', '=', 'system')
      .executeTakeFirstOrThrow(() => new Error('The county has no system administrator.')),
  );
  return id;
}
