import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { place, root } from './place.mjs';

/** Ctrl-C reaches us from the terminal and once more from npm; it is one wish. */
const sameWishMs = 1000;

/**
 * Runs a program in the foreground and passes on what others want of it.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @param {(end: () => void) => void} [whileRunning] is given what asks the program to end
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export const run = async (program, args, options = {}, whileRunning = () => {}) => {
  const PATH = [place('node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(program, args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: { ...process.env, ...options.env, PATH },
  });
  let passedOn = -Infinity;
  const passOn = (signal) => {
    if (performance.now() - passedOn < sameWishMs) return;
    passedOn = performance.now();
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM'];
  for (const signal of signals) process.on(signal, passOn);
  whileRunning(() => passOn('SIGTERM'));
  const [code, signal] = await once(child, 'exit');
  for (const each of signals) process.off(each, passOn);
  return signal ? 128 + constants.signals[signal] : code;
};
