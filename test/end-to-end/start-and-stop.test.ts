import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = join(import.meta.dirname, '..', '..');

let dataFolder: string;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'guatu-start-'));
});
afterAll(() => rm(dataFolder, { recursive: true }));

/** `npm start` as a terminal runs it, with a process group of its own. Resolves when it has printed its address. */
const npmStart = async (): Promise<{ npm: number; printed: string }> => {
  const npm = spawn(
    'npm',
    ['start', '--silent', '--', '--data', dataFolder, '--port', '0', '--history', 'none'],
    {
      cwd: repository,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return { npm: npm.pid ?? 0, printed: await untilAddress(npm) };
};

const untilAddress = (npm: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    const read = (text: Buffer) => {
      printed += text.toString();
      if (/http:\/\/127\.0\.0\.1:\d+/.test(printed)) resolve(printed);
    };
    npm.stdout?.on('data', read);
    npm.stderr?.on('data', read);
    npm.once('exit', () => reject(new Error(`npm start ended\n${printed}`)));
  });

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly state: string;
  readonly words: string;
}

const processes = async (): Promise<Process[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      try {
        const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
        const [state = '', parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
        return [{ pid: Number(pid), parent: Number(parent), state, words }];
      } catch {
        return [];
      }
    }),
  );
  return found.flat();
};

/** A process and all that it started. */
const family = (all: readonly Process[], pid: number): Process[] => [
  ...all.filter((each) => each.pid === pid),
  ...all.filter((each) => each.parent === pid).flatMap((child) => family(all, child.pid)),
];

const member = (of: readonly Process[], words: RegExp): number => {
  const found = of.find((each) => words.test(each.words));
  if (!found) throw new Error(`none of ${of.map((each) => each.words).join('\n')} is ${words}`);
  return found.pid;
};

/** Those still there after a while; what has ended and merely was not collected does not count. */
const survivors = async (of: readonly Process[]): Promise<string[]> => {
  const pids = new Set(of.map((each) => each.pid));
  for (let attempt = 0; ; attempt++) {
    const left = (await processes()).filter((each) => pids.has(each.pid) && each.state !== 'Z');
    if (left.length === 0 || attempt === 600) return left.map((each) => each.words);
    await pause(100);
  }
};

const server = /main\.ts/;
const launcher = /^node scripts\/start\.mjs/;

test.runIf(process.platform === 'linux').each([
  ['Ctrl-C', (npm: number) => process.kill(-npm, 'SIGINT')],
  ['closing the terminal', (npm: number) => process.kill(-npm, 'SIGHUP')],
  ['asking npm to end', (npm: number) => process.kill(npm, 'SIGTERM')],
  ['killing npm', (npm: number) => process.kill(npm, 'SIGKILL')],
  ['killing the launcher', (_, all: Process[]) => process.kill(member(all, launcher), 'SIGKILL')],
  ['killing the server', (_, all: Process[]) => process.kill(member(all, server), 'SIGKILL')],
] satisfies [string, (npm: number, all: Process[]) => void][])(
  '%s leaves no process behind, and nothing in the way of the next start',
  async (_, end) => {
    const { npm } = await npmStart();
    const all = family(await processes(), npm);
    expect(all.some(({ words }) => words.includes('cluster_name=guatu'))).toBe(true);
    end(npm, all);
    expect(await survivors(all)).toEqual([]);
  },
);
