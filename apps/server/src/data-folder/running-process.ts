import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * When a process began, in words that no other process of that number will ever repeat; undefined when there is none.
 * A process number alone says little: after a crash, and always in a container, the next one may well have the same.
 * A process that has ended but was not yet collected by its parent counts as none.
 */
export const processStart = (pid: number): Promise<string | undefined> =>
  process.platform === 'linux' ? startInProc(pid) : startByPs(pid);

const startInProc = async (pid: number): Promise<string | undefined> => {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'latin1'),
      readFile('/proc/sys/kernel/random/boot_id', 'latin1'),
    ]);
    // The second field is the program's name in brackets and may itself hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    const ticksSinceBoot = fields[19];
    return state === 'Z' || state === 'X' ? undefined : `${boot.trim()} ${ticksSinceBoot}`;
  } catch {
    return undefined;
  }
};

const startByPs = async (pid: number): Promise<string | undefined> => {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
};
