import { readFile } from 'node:fs/promises';

/** Every process that `pid` started, and those that they started. */
export async function descendants(pid: number): Promise<number[]> {
  const said = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const children = said.split(' ').filter(Boolean).map(Number);
  return [...children, ...(await Promise.all(children.map(descendants))).flat()];
}

/** The kernel counts in hundredths of a second. */
const tickMs = 10;

/** Milliseconds of a processor that the processes and those that they started have had so far. */
export async function processorTime(...pids: readonly number[]): Promise<number> {
  const all = [...pids, ...(await Promise.all(pids.map(descendants))).flat()];
  const each = await Promise.all(
    all.map(async (pid) => {
      const said = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      // After the name in brackets: state is the first, user and system time are the twelfth and thirteenth.
      const [user = 0, system = 0] = said.split(') ').at(-1)?.split(' ').slice(11, 13).map(Number) ?? [];
      return (user + system) * tickMs;
    }),
  );
  return each.reduce((total, ms) => total + ms, 0);
}
