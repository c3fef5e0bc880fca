import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program of ours that was started and has said where it listens. */
export interface Listening {
  url: string;
  pid: number;
  /** From the start of the process to the printed address. */
  startMs: number;
  stop(): Promise<void>;
}

/**
 * Starts `program` and resolves when it prints an address.
 *
 * @throws Error with all that it said when it ends before
 */
export async function listening(
  program: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Listening> {
  const begun = performance.now();
  const child = spawn(program, args, { env: { ...process.env, ...environment } });
  const ended = once(child, 'exit');
  const url = await address(child);
  return {
    url,
    pid: child.pid ?? 0,
    startMs: performance.now() - begun,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function address(child: ChildProcessWithoutNullStreams): Promise<string> {
  const said: string[] = [];
  child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  return new Promise((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      said.push(line);
      const found = /http:\/\/[\d.]+:\d+/.exec(line);
      if (found) resolve(found[0]);
    });
    child.once('exit', () => reject(new Error(said.join('\n'))));
  });
}
