import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Path of a mechanism file that is shipped. */
export const shippedFile = (folder: string): string =>
  fileURLToPath(new URL(`../../../../mechanisms/${folder}/mechanism.yaml`, import.meta.url));

/** Runs the command line as a program of its own. */
export const runGuatu = async (
  args: readonly string[],
  input: string | Uint8Array = '',
  program = main,
): Promise<{ exit: number | null; out: string; err: string }> => {
  const child = spawn(process.execPath, [program, ...args]);
  // A program that has seen enough does not read on.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [out, err, [exit]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { exit, out, err };
};
