import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The operating systems hold the path of a socket in 104 (macOS) or 108 bytes, the last of which is a zero. */
const longestSocketPath = 103;
const port = 5432;

/** A folder through which the cluster's socket can be reached, and what clears it away. */
export interface SocketFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** The cluster's own folder, or a short link to it where the way is too long for a socket. */
export const socketFolder = async (cluster: string): Promise<SocketFolder> => {
  if (Buffer.byteLength(join(cluster, `.s.PGSQL.${port}`)) <= longestSocketPath)
    return { path: cluster, remove: async () => {} };
  const short = await mkdtemp(join(tmpdir(), 'guatu-'));
  await symlink(cluster, join(short, 'db'));
  return { path: join(short, 'db'), remove: () => rm(short, { recursive: true, force: true }) };
};

/** The host has to be named for the user of the address to be replaceable; the folder is what counts. */
export const ownerUrl = (folder: string, password: string): string =>
  `postgres://guatu_owner:${password}@localhost:${port}/guatu?host=${encodeURIComponent(folder)}`;
