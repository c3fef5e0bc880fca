import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { ClusterPaths } from './cluster.ts';
import { dataDirectory, environment } from './surroundings.ts';

export const pidFile = 'postmaster.pid';
/** Ends connections, writes everything out. */
export const fastShutdown = 'SIGINT';
/** Ends at once; the next start replays the log. */
export const immediateShutdown = 'SIGQUIT';

/** The main process of a running PostgreSQL. */
export interface Postmaster {
  readonly pid: number;
  stop(): Promise<void>;
}

/** Tells our postmasters apart in the list of processes; PostgreSQL takes at most 63 ASCII characters. */
export const clusterName = (cluster: string): string =>
  `guatu-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`;

/**
 * Becomes the program given, but first leaves behind a shell that waits at a pipe of which we hold the other end. The
 * kernel closes that end whatever becomes of us; a pipe closed without a word means that the program is to end as well.
 */
const tethered = '( (read -r word || kill -INT $$) <&3 & ); exec "$@" 3<&-';

/**
 * Starts PostgreSQL on a cluster and waits until it accepts connections, however long it replays its log.
 *
 * @throws Error with the end of PostgreSQL's log when it ends instead
 */
export const startPostmaster = async (options: {
  readonly paths: ClusterPaths;
  readonly postgres: string;
  readonly account: Account | undefined;
  readonly log: (line: string) => void;
}): Promise<Postmaster> => {
  const { paths, postgres, account, log } = options;
  if (existsSync(paths.log)) await rename(paths.log, `${paths.log}.previous`);
  const output = await open(paths.log, 'a', 0o600);
  const child = spawn('/bin/sh', ['-c', tethered, 'sh', postgres, ...settings(paths.cluster)], {
    ...account,
    cwd: paths.cluster,
    env: environment,
    // A session of its own: Ctrl-C is for the server, which then stops the database last.
    detached: true,
    stdio: ['ignore', output.fd, output.fd, 'pipe'],
  });
  await output.close();
  const ended = once(child, 'exit');
  const tether = child.stdio[3] as Writable;
  // The waiting shell may be gone before us; it must not be a signal to a number that someone else has by then.
  tether.on('error', () => {});
  void ended.then(() => tether.end('ended\n'));

  const pid = await readiness(child, ended, paths);
  let stopping = false;
  void ended.then(() => stopping || log(`PostgreSQL ${pid} has ended by itself, see ${paths.log}`));
  const stop = async () => {
    stopping = true;
    child.kill(fastShutdown);
    const impatience = setTimeout(() => child.kill(immediateShutdown), 30_000);
    await ended;
    clearTimeout(impatience);
  };
  return { pid, stop };
};

/** The socket lies in the cluster's folder, which only PostgreSQL's user and root can enter; there is no TCP. */
const settings = (cluster: string): string[] => {
  const options = [
    `cluster_name=${clusterName(cluster)}`,
    'listen_addresses=',
    'unix_socket_directories=.',
    'unix_socket_permissions=0700',
  ];
  return ['-D', dataDirectory(cluster), ...options.flatMap((option) => ['-c', option])];
};

const readiness = async (
  child: ChildProcess,
  ended: Promise<unknown>,
  paths: ClusterPaths,
): Promise<number> => {
  const end = ended.then(() => 'ended' as const);
  for (;;) {
    if ((await Promise.race([end, pause(5)])) === 'ended') throw await failure(paths);
    const note = await readFile(join(paths.cluster, pidFile), 'utf8').catch(() => '');
    const lines = note.split('\n');
    if (child.pid !== undefined && Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready')
      return child.pid;
  }
};

const failure = async ({ log }: ClusterPaths): Promise<Error> => {
  const said = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-10).join('\n');
  return new Error(`PostgreSQL does not start\n${said}`);
};
