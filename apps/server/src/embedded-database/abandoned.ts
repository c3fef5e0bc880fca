import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { clusterName, fastShutdown, immediateShutdown, pidFile } from './postmaster.ts';

/** After this a shutdown is no longer waited for; what was acknowledged is on disk either way. */
const patienceMs = 30_000;

/**
 * Ends a postmaster whose server was killed and that is still busy ending, and clears away the note of one that is gone.
 * PostgreSQL itself would refuse to start when another process happens to have the number in that note.
 *
 * @throws Error when it cannot be ended
 */
export const endAbandoned = async (cluster: string, log: (line: string) => void): Promise<void> => {
  const pid = await notedPid(cluster);
  if (pid === undefined) return;
  if (await isPostmasterOf(cluster, pid)) {
    log(`ending PostgreSQL ${pid}, left over from a server that was killed`);
    if (!(await end(cluster, pid, fastShutdown)) && !(await end(cluster, pid, immediateShutdown)))
      throw new Error(`PostgreSQL ${pid} has ${cluster} open and does not end`);
  }
  await rm(join(cluster, pidFile), { force: true });
};

const notedPid = async (cluster: string): Promise<number | undefined> => {
  try {
    return Number.parseInt(await readFile(join(cluster, pidFile), 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
};

const end = async (cluster: string, pid: number, signal: NodeJS.Signals): Promise<boolean> => {
  const deadline = Date.now() + patienceMs;
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  while (Date.now() < deadline) {
    if (!(await isPostmasterOf(cluster, pid))) return true;
    await pause(20);
  }
  return false;
};

/** A process says by the name it was started with which cluster it serves. */
const isPostmasterOf = async (cluster: string, pid: number): Promise<boolean> =>
  (await commandLine(pid)).includes(`cluster_name=${clusterName(cluster)}`);

const commandLine = async (pid: number): Promise<string> => {
  try {
    if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return (await promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).stdout;
  } catch {
    return '';
  }
};
