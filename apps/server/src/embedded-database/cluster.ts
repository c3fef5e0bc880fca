import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { dataDirectory, environment } from './surroundings.ts';

/** Where one embedded PostgreSQL keeps what it has. */
export interface ClusterPaths {
  /** Holds the rest; belongs to whoever runs the server and is closed to PostgreSQL itself. */
  readonly home: string;
  /** PostgreSQL's own folder, with its socket. */
  readonly cluster: string;
  /** File with the password of `guatu_owner`, readable by its owner only. */
  readonly ownerPassword: string;
  readonly log: string;
}

export const clusterPaths = (home: string): ClusterPaths => ({
  home,
  cluster: join(home, 'cluster'),
  ownerPassword: join(home, 'owner-password'),
  log: join(home, 'log'),
});

/**
 * Makes the cluster and in it the database `guatu`. It is made beside its place and moved there when complete:
 * where there is a folder, everything is in it.
 *
 * @throws Error with what PostgreSQL said
 */
export const makeCluster = async (
  paths: ClusterPaths,
  binaries: Binaries,
  account: Account | undefined,
): Promise<void> => {
  const unfinished = clusterPaths(`${paths.home}.unfinished`);
  const password = randomBytes(24).toString('base64url');
  await rm(unfinished.home, { recursive: true, force: true });
  await mkdir(unfinished.cluster, { recursive: true, mode: 0o700 });
  await writeFile(unfinished.ownerPassword, password, { mode: 0o600, flush: true });
  if (account) await chown(unfinished.cluster, account.uid, account.gid);

  const place = { cluster: unfinished.cluster, account };
  await run(place, binaries.initdb, initdbArguments(unfinished.cluster));
  await writeFile(join(unfinished.cluster, 'pg_hba.conf'), 'local all all scram-sha-256\n', { flush: true });
  const single = ['--single', '-D', dataDirectory(unfinished.cluster), '-c', 'exit_on_error=on', 'template1'];
  await run(place, binaries.postgres, single, furnishing(password));

  await rename(unfinished.home, paths.home);
};

/** The character classification of plain `C` leaves Chinese text without trigrams. */
const utf8Locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

const initdbArguments = (cluster: string): string[] => [
  `--pgdata=${dataDirectory(cluster)}`,
  '--username=postgres',
  '--auth=reject',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  `--locale=${utf8Locale}`,
];

/**
 * What a new cluster holds, one command a line as the single-user mode wants. The superuser has no password and so cannot
 * sign in; the owner is none, as on a database server that others administer, and may take a backup.
 */
const furnishing = (password: string): string =>
  [
    `create extension pg_trgm`,
    `do $$ begin if show_trgm('石林县') = '{}' then raise 'no trigrams of Chinese text'; end if; end $$`,
    `create role guatu_owner login createrole createdb password '${password}'`,
    `grant execute on function pg_backup_start(text, boolean), pg_backup_stop(boolean) to guatu_owner`,
    `create database guatu owner guatu_owner`,
  ].join('\n');

/** Passwords are base64url and so never need quoting. */
export const readOwnerPassword = async ({ ownerPassword }: ClusterPaths): Promise<string> =>
  (await readFile(ownerPassword, 'utf8')).trim();

const run = async (
  { cluster, account }: { cluster: string; account: Account | undefined },
  program: string,
  args: readonly string[],
  input = '',
): Promise<void> => {
  const child = spawn(program, args, { cwd: cluster, env: environment, ...account });
  child.stdin.end(input);
  const [output, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject)),
  ]);
  if (code !== 0) throw new Error(`${program} failed in ${dirname(cluster)}\n${errors || output}`);
};
