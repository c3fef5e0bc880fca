import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataFolder } from './index.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'guatu-folder-')), 'data');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

/** Another process that opens the folder and says so. */
const anotherServer = async () => {
  const program = `import { openDataFolder } from '${import.meta.dirname}/index.ts';
    await openDataFolder(process.argv[1]);
    console.log('open');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
};

test('a second server is refused and told which process has the folder', async () => {
  const first = await anotherServer();
  await expect(openDataFolder(folder)).rejects.toMatchObject({
    code: 'data-folder-in-use',
    params: { folder, pid: first.pid },
  });
  first.kill('SIGKILL');
  await once(first, 'exit');
});

test('so is a second opening by the same process', async () => {
  const { close } = await openDataFolder(folder);
  await expect(openDataFolder(folder)).rejects.toMatchObject({ params: { pid: process.pid } });
  await close();
});

test('a server that was killed does not lock out the next', async () => {
  const first = await anotherServer();
  first.kill('SIGKILL');
  await once(first, 'exit');
  const { path, close } = await openDataFolder(folder);
  expect(path).toBe(folder);
  await close();
});

test.each([
  [
    'names a running process that began at another time',
    JSON.stringify({ pid: 1, started: 'before', taking: '' }),
  ],
  ['was cut off by a power failure', '{"pid":'],
])('a lock that %s is replaced', async (_, content) => {
  await (await openDataFolder(folder)).close();
  await writeFile(join(folder, 'lock'), content);
  const { close } = await openDataFolder(folder);
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  await close();
});

test('of many that find an abandoned lock at once, one gets the folder', async () => {
  await (await openDataFolder(folder)).close();
  await writeFile(join(folder, 'lock'), '');
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => openDataFolder(folder)));
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a new folder is for its owner only, and closing leaves nothing in it', async () => {
  const { path, close } = await openDataFolder(folder);
  expect((await stat(path)).mode & 0o777).toBe(0o700);
  await close();
  expect(await readdir(path)).toEqual([]);
});
