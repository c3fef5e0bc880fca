/** A PostgreSQL of our own that is running, and ends no later than this process. */
export interface EmbeddedDatabase {
  /** Connects as `guatu_owner` (no superuser; may create roles and databases) to the database `guatu`. */
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
 * @param options.log receives one line for each step that takes noticeable time
 * @throws Error with the end of PostgreSQL's own log when it does not start
 */
export function startEmbeddedDatabase(options: {
  readonly dataFolder: string;
  readonly log: (line: string) => void;
}): Promise<EmbeddedDatabase> {
  return Promise.reject(new Error(`no PostgreSQL to start in ${options.dataFolder} yet`));
}
