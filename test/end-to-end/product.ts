import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..', '..');

/** The product as a user runs it: its own process, its own database, the built pages. */
export interface Product {
  url: string;
  /** All it has printed. */
  printed(): string;
  /** Ends the server as a power cut would. */
  crash(): Promise<void>;
  /** Starts it at the same address, on what it had kept. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the product on a fresh data folder and any free port; resolves when it has printed its address. What people do
 * in it begins without a played past, unless `--history played` is asked for.
 */
export async function startProduct(...args: string[]): Promise<Product> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'guatu-thread-'));
  let running = await run(dataFolder, 0, ['--history', 'none', ...args]);
  const { url } = running;
  return {
    url,
    printed: () => running.printed(),
    crash: () => ended(running.server, 'SIGKILL'),
    startAgain: async () => {
      running = await run(dataFolder, Number(new URL(url).port), []);
    },
    stop: async () => {
      await ended(running.server, 'SIGTERM');
      await rm(dataFolder, { recursive: true });
    },
  };
}

interface Running {
  readonly server: ChildProcess;
  readonly url: string;
  printed(): string;
}

async function run(dataFolder: string, port: number, args: readonly string[]): Promise<Running> {
  const main = join(repository, 'apps/server/src/main.ts');
  const server = spawn(process.execPath, [main, '--data', dataFolder, '--port', `${port}`, ...args], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (text: Buffer) => {
      printed += text.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (address) resolve(address[0]);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => reject(new Error(`The product ended.\n${printed}`)));
  });
  return { server, url, printed: () => printed };
}

const ended = (server: ChildProcess, signal: NodeJS.Signals) =>
  new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.kill(signal);
  });
