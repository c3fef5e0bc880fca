import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { takeLock } from './lock.ts';

/** A folder that no other server uses while this one has it open. */
export interface DataFolder {
  /** Absolute path, links resolved. */
  readonly path: string;
  /** Lets another server have the folder. */
  close(): Promise<void>;
}

/** Another server, with this process number, has the folder open. */
export interface DataFolderInUse extends Error {
  readonly code: 'data-folder-in-use';
  readonly params: { readonly folder: string; readonly pid: number };
}

export const isDataFolderInUse = (error: unknown): error is DataFolderInUse =>
  error instanceof Error && 'code' in error && error.code === 'data-folder-in-use';

/**
 * Opens the folder that holds everything a server keeps, making it (for its owner only) when it is missing.
 *
 * @throws DataFolderInUse
 */
export const openDataFolder = async (path: string): Promise<DataFolder> => {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const folder = await realpath(path);
  const lock = await takeLock(join(folder, 'lock'));
  if ('heldBy' in lock) throw inUse(folder, lock.heldBy);
  return { path: folder, close: lock.release };
};

const inUse = (folder: string, pid: number): DataFolderInUse =>
  Object.assign(new Error(`process ${pid} has the data folder ${folder} open`), {
    code: 'data-folder-in-use' as const,
    params: { folder, pid },
  });
