import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A folder of programs that any user can run: the one given, or where that lies in, say, /root, a copy made once.
 *
 * @param folder has its programs in `bin`
 * @param copy absolute path that changes with the version of what is copied
 * @returns `folder` or `copy`
 */
export const readableByAll = async (
  folder: string,
  copy: string,
  log: (line: string) => void,
): Promise<string> => {
  if (await isOpenToAll(join(folder, 'bin'))) return folder;
  if (!existsSync(copy)) {
    log(`copying programs to ${copy}, since only their owner can read ${folder}`);
    await copyForAll(folder, copy);
  }
  return copy;
};

/** Whether any user can enter a folder; judged by its mode and the modes of those above it. */
const isOpenToAll = async (folder: string): Promise<boolean> => {
  const isOpen = ((await stat(folder)).mode & 0o001) !== 0;
  return isOpen && (folder === dirname(folder) || isOpenToAll(dirname(folder)));
};

/** Appears whole or not at all, so that a copy cut off half way is never used. */
const copyForAll = async (from: string, to: string): Promise<void> => {
  const unfinished = `${to}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await Promise.all([dirname(to), unfinished].map((folder) => chmod(folder, 0o755)));
  for (const entry of await readdir(unfinished, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const isEntered = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    await chmod(join(entry.parentPath, entry.name), isEntered ? 0o755 : 0o644);
  }
  await rename(unfinished, to);
};
