import { createHash } from 'node:crypto';
import { type Mechanism, officialCalendar, inForceSince } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import type { LedgerDatabase, Tx } from '../../database/ledger-database.ts';
import { perform } from '../../ledger/perform.ts';
import type { Jurisdiction } from '../../server.ts';
import { enterOrganisation } from './enter-organisation.ts';
import { countyId, enterJurisdiction } from './find-county.ts';
import { usableMechanism } from './usable-mechanism.ts';

/**
 * Opens a county from its mechanism file: the rules as version 1, the official work calendar, units, posts and holders.
 * Nothing else: no project is invented.
 *
 * @throws Error naming every place and what to do about it when the file cannot be used.
 */
export async function openCounty(
  ownerUrl: string,
  database: LedgerDatabase,
  key: string,
  source: string,
  now: Temporal.Instant,
): Promise<Jurisdiction> {
  const mechanism = usableMechanism(key, source);
  const id = countyId(key);
  const jurisdiction = {
    id,
    key,
    name: mechanism.jurisdiction.name,
    demonstration: mechanism.fictional === true,
  };
  await enterJurisdiction(ownerUrl, jurisdiction);
  await perform(
    database,
    { jurisdictionId: id, key: id, verb: 'county.open', actor: null, input: { key }, now },
    async ({ tx, record }) => {
      await publishFirstVersion(tx, id, source, mechanism, now);
      await enterCalendar(tx, id);
      await enterOrganisation(tx, id, mechanism);
      await enterAdministrator(tx, id);
      record({ subject: ['county', id], after: { key, mechanism: mechanism.id } });
      return null;
    },
  );
  return jurisdiction;
}

async function publishFirstVersion(
  tx: Tx,
  id: string,
  source: string,
  mechanism: Mechanism,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('mechanism_version')
    .values({
      jurisdiction_id: id,
      version: 1,
      source,
      sha256: createHash('sha256').update(source).digest('hex'),
      effective_from: inForceSince(mechanism),
      published_at: now.toString(),
    })
    .execute();
}

async function enterCalendar(tx: Tx, id: string): Promise<void> {
  const published = Object.entries(officialCalendar.years).flatMap(
    ([year, { notice, number = null, off, work }]) =>
      notice === null
        ? []
        : [{ jurisdiction_id: id, year: Number(year), notice, number, days_off: off, working_days: work }],
  );
  await tx.insertInto('calendar_year').values(published).execute();
}

/** Somebody has to open the first accounts. Who that is in the county's life, the account's password decides. */
async function enterAdministrator(tx: Tx, id: string): Promise<void> {
  await tx
    .insertInto('person')
    .values({ jurisdiction_id: id, id: uuidv7(), name: '系统管理员', administrator: 'system' })
    .execute();
}
