import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '../files/index.ts';

/** Where the press keeps what it has set of one book until the book is delivered. */
export interface Workplace {
  /** Null where it was not kept, or not whole. */
  read(name: string): Promise<Uint8Array | null>;
  keep(name: string, bytes: Uint8Array): Promise<void>;
  clear(): Promise<void>;
}

/** Opens the workplace of one asking; what earlier askings for the month left behind is cleared away. */
export async function openWorkplace(
  files: FileStore,
  { month, revision }: { month: string; revision: number },
): Promise<Workplace> {
  const all = files.workplace('atlas');
  const own = `${month}-${revision}`;
  const folder = join(all, own);
  await mkdir(folder, { recursive: true });
  const others = (await readdir(all)).filter((name) => name.startsWith(`${month}-`) && name !== own);
  await Promise.all(others.map((name) => rm(join(all, name), { recursive: true, force: true })));
  return {
    read: (name) => readFile(join(folder, name)).catch(absent),
    // Written aside first: a crash leaves no half part under a part's name.
    keep: async (name, bytes) => {
      await writeFile(join(folder, `${name}.writing`), bytes, { flush: true });
      await rename(join(folder, `${name}.writing`), join(folder, name));
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
