import { readFile } from 'node:fs/promises';

/** Bytes a process holds: `rss` counts what it shares with others in full, `pss` its share of it. */
export interface Memory {
  rss: number;
  pss: number;
}

/** Linux only: read from what the kernel says of the process. */
export async function memoryOf(pid: number): Promise<Memory> {
  const said = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
  const bytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(said)?.[1] ?? 0) * 1024;
  return { rss: bytes('Rss'), pss: bytes('Pss') };
}

export const sum = (parts: readonly Memory[]): Memory => ({
  rss: parts.reduce((total, { rss }) => total + rss, 0),
  pss: parts.reduce((total, { pss }) => total + pss, 0),
});
