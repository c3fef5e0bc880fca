import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { demonstrationClock, systemClock } from './clock/clock.ts';
import { openDataFolder } from './data-folder/index.ts';
import { openLedgerDatabase } from './database/ledger-database.ts';
import { migrate } from './database/migrate.ts';
import { roleUrl } from './database/role-url.ts';
import { startEmbeddedDatabase } from './embedded-database/index.ts';
import { enterDemonstration, findCounty, type History, openCounty } from './features/county/index.ts';
import { localFileStore } from './features/files/index.ts';
import { openActors, openAuthentication, openFirstAdministrator } from './features/session/index.ts';
import type { Server } from './server.ts';
import type { Settings } from './settings.ts';

/** Day on which a demonstration begins when nothing else is asked for: three days before a cut-off that falls on a Sunday. */
const firstDemonstrationDay = '2018-05-10';

export interface OpenedServer {
  server: Server;
  /** The system administrator's password, the one time it is made. */
  firstPassword: { userName: string; password: string } | null;
  /** Gives everything back, last opened first. */
  close(): Promise<void>;
}

/**
 * Opens the data folder, the database and the county that `settings` name, making what is not there yet.
 * What was opened is closed again when a later step fails.
 *
 * @param historyOf what happens in a demonstration that is opened for the first time; nothing where it is null
 */
export async function openServer(
  settings: Settings,
  log: (line: string) => void,
  historyOf: (server: Server) => History | null,
): Promise<OpenedServer> {
  await using opened = new AsyncDisposableStack();
  const folder = await openDataFolder(resolve(settings.dataFolder));
  opened.defer(() => folder.close());
  const ownerUrl = settings.databaseUrl ?? (await embedded(folder.path, log, opened));
  await migrate(ownerUrl);
  const database = openLedgerDatabase(roleUrl(ownerUrl, 'guatu_app'));
  opened.defer(() => database.close());

  const county =
    (await findCounty(ownerUrl, settings.county)) ??
    (await openCounty(
      ownerUrl,
      database,
      settings.county,
      await mechanismSource(settings.county),
      systemClock.now(),
    ));
  const jurisdiction = {
    id: county.id,
    key: county.key,
    name: county.name,
    demonstration: county.demonstration,
  };
  const clock = openClock(settings, county);
  const authentication = await openAuthentication({
    url: roleUrl(ownerUrl, 'guatu_auth'),
    jurisdiction,
    clock,
    secure: settings.secure,
  });
  opened.defer(() => authentication.close());
  const parts = { authentication, database, clock, jurisdiction };
  const server: Server = {
    ...parts,
    ...openActors(parts),
    files: localFileStore(join(folder.path, 'files')),
    fontFolder: settings.fontFolder,
    tileUrl: settings.tileUrl,
  };
  if (county.demonstration) await enterDemonstration(server, historyOf(server));
  const firstPassword = await openFirstAdministrator(parts);
  const closing = opened.move();
  return { server, firstPassword, close: () => closing.disposeAsync() };
}

async function embedded(dataFolder: string, log: (line: string) => void, opened: AsyncDisposableStack) {
  const postgres = await startEmbeddedDatabase({ dataFolder, log });
  opened.defer(() => postgres.stop());
  return postgres.ownerUrl;
}

function openClock(settings: Settings, county: { demonstration: boolean; offsetSeconds?: number }) {
  if (!county.demonstration) {
    if (settings.asOf) throw new Error('--as-of: only a demonstration can be set to a date.');
    return systemClock;
  }
  const clock = demonstrationClock(county.offsetSeconds ?? 0);
  const wanted = settings.asOf ?? (county.offsetSeconds ? null : firstDemonstrationDay);
  if (wanted) clock.setDate(Temporal.PlainDate.from(wanted));
  return clock;
}

export async function mechanismSource(county: string): Promise<string> {
  const path = new URL(`../../../mechanisms/${county}/mechanism.yaml`, import.meta.url);
  return readFile(path, 'utf8').catch(() => {
    throw new Error(`--county ${county}: there is no mechanisms/${county}/mechanism.yaml`);
  });
}
