import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openDataFolder } from './data-folder/index.ts';

it('a second server on a data folder is refused, naming the process that has it, in both languages', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guatu-second-'));
  const first = await openDataFolder(folder);
  const before = await readdir(folder);
  const main = join(import.meta.dirname, 'main.ts');
  const second = promisify(execFile)(process.execPath, [main, '--data', folder, '--port', '0']);
  await expect(second).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: [
      `数据文件夹 ${folder} 正由另一个服务使用（进程号 ${process.pid}）。请先停掉它，或用 --data 指定另一个文件夹。`,
      `The data folder ${folder} is in use by another server (process ${process.pid}). Please stop that one first, or name another folder with --data.`,
      '',
    ].join('\n'),
  });
  expect(await readdir(folder)).toEqual(before);
  await first.close();
  await rm(folder, { recursive: true });
});
