import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readableByAll } from './readable-copy.ts';

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'guatu-copy-'));
  await chmod(place, 0o755);
});
afterEach(() => rm(place, { recursive: true }));

/** A folder with a program and a link to a library, all of it closed to others. */
const closedFolder = async () => {
  const folder = join(place, 'closed', 'native');
  await mkdir(join(folder, 'bin'), { recursive: true, mode: 0o700 });
  await mkdir(join(folder, 'lib'), { mode: 0o700 });
  await writeFile(join(folder, 'bin', 'greet'), '#!/bin/sh\ncat "$(dirname "$0")/../lib/greeting"', {
    mode: 0o700,
  });
  await writeFile(join(folder, 'lib', 'greeting.1'), 'hello', { mode: 0o600 });
  await symlink('greeting.1', join(folder, 'lib', 'greeting'));
  await chmod(join(place, 'closed'), 0o700);
  return folder;
};

test('programs closed to others are copied once, for everyone', async () => {
  const lines: string[] = [];
  const copy = join(place, 'shared', 'programs-1');
  const folder = await closedFolder();
  const find = () => readableByAll(folder, copy, (line) => lines.push(line));
  expect([await find(), await find(), lines.length]).toEqual([copy, copy, 1]);
  // Only root can try as someone else; everyone can look at the modes.
  const someone = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  expect(spawnSync(join(copy, 'bin', 'greet'), { ...someone, encoding: 'utf8' }).stdout).toBe('hello');
  expect((await stat(join(copy, 'lib', 'greeting'))).mode & 0o777).toBe(0o644);
});

test('programs open to everyone stay where they are', async () => {
  const folder = join(place, 'open');
  await mkdir(join(folder, 'bin'), { recursive: true, mode: 0o755 });
  const copy = join(place, 'shared', 'programs-1');
  expect(await readableByAll(folder, copy, () => {})).toBe(folder);
});
