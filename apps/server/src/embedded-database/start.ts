import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endAbandoned } from './abandoned.ts';
import { accountFor } from './account.ts';
import { ownerUrl, socketFolder } from './address.ts';
import { findBinaries } from './binaries.ts';
import { clusterPaths, makeCluster, readOwnerPassword } from './cluster.ts';
import { startPostmaster } from './postmaster.ts';

/** A PostgreSQL of our own that is running, and ends no later than this process. */
export interface EmbeddedDatabase {
  /**
   * Connects to the database `guatu` as its owner `guatu_owner`, who may create roles and databases and is no superuser.
   * Reached through a socket; `new URL` can replace user, password and database.
   */
  readonly ownerUrl: string;
  /** Process id of the postmaster. */
  readonly pid: number;
  /** Ends every connection, writes everything to disk and resolves when the process is gone. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the installation, making its cluster in `dataFolder/database` the first time.
 *
 * @param options.dataFolder absolute path of a folder this process has opened with `openDataFolder`
 * @param options.log receives a line for what takes noticeable time or is out of the ordinary
 * @throws Error with the end of PostgreSQL's own log when it does not start
 */
export const startEmbeddedDatabase = async (options: {
  readonly dataFolder: string;
  readonly log: (line: string) => void;
}): Promise<EmbeddedDatabase> => {
  const { dataFolder, log } = options;
  if (process.platform === 'win32')
    throw new Error('there is no embedded PostgreSQL for Windows: set GUATU_DATABASE_URL');
  const paths = clusterPaths(join(dataFolder, 'database'));
  const account = await accountFor(paths.cluster);
  const binaries = await findBinaries(account, log);
  if (existsSync(paths.home)) await endAbandoned(paths.cluster, log);
  else {
    log(`making a database in ${paths.home}`);
    await makeCluster(paths, binaries, account);
  }
  const password = await readOwnerPassword(paths);
  const socket = await socketFolder(paths.cluster);
  const postmaster = await startPostmaster({ paths, postgres: binaries.postgres, account, log });
  return {
    ownerUrl: ownerUrl(socket.path, password),
    pid: postmaster.pid,
    stop: async () => {
      await postmaster.stop();
      await socket.remove();
    },
  };
};
