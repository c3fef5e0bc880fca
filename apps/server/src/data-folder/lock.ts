import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { processStart } from './running-process.ts';

interface Holder {
  readonly pid: number;
  /** See {@link processStart}. */
  readonly started: string;
  /** Tells two takings by one process apart. */
  readonly taking: string;
}

/** Longer than anyone needs from reading an abandoned lock to replacing it. */
const settleMs = 100;

/**
 * Takes a lock that ends with its process, however that ends: whoever finds the file asks whether its writer still runs.
 *
 * @returns what gives the lock back, or the number of the process that has it
 */
export const takeLock = async (file: string): Promise<{ release(): Promise<void> } | { heldBy: number }> => {
  const taking = randomUUID();
  const me: Holder = { pid: process.pid, started: (await processStart(process.pid)) ?? '', taking };
  const mine = `${file}.${taking}`;
  await writeFile(mine, JSON.stringify(me), { mode: 0o600, flush: true });
  const release = async () => {
    if ((await readHolder(file))?.taking === taking) await rm(file, { force: true });
  };
  try {
    // A link, unlike a write, appears whole and only where nothing is.
    await link(mine, file);
    return { release };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = await readHolder(file);
    if (holder && (await isRunning(holder))) return { heldBy: holder.pid };
    // Of several that replace an abandoned lock at once the last one keeps it; the others see so after a moment.
    await rename(mine, file);
    await pause(settleMs);
    const winner = await readHolder(file);
    return winner && winner.taking !== taking ? { heldBy: winner.pid } : { release };
  } finally {
    await rm(mine, { force: true });
  }
};

const isRunning = async ({ pid, started }: Holder) => (await processStart(pid)) === started;

/** Undefined when there is no lock, or nothing readable in it, as after a power failure. */
const readHolder = async (file: string): Promise<Holder | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
};
