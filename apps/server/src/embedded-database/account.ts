import { lchown, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A user of this machine whom PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Tried in this order: one made for us, one made for PostgreSQL, the one that owns nothing. */
const unprivileged = ['guatu', 'postgres', 'nobody'];

/**
 * Whom PostgreSQL has to run as, since it refuses to run as root; undefined when that is whoever runs this process.
 * An existing cluster decides by whose it is, so that a user added to the machine later does not lock us out.
 *
 * @param cluster its folder, which need not exist
 * @throws Error when the cluster belongs to a user that this process may not become, or there is none to become
 */
export const accountFor = async (cluster: string): Promise<Account | undefined> => {
  const me = process.getuid?.();
  const owner = await ownerOf(cluster);
  if (me !== 0) {
    if (owner && owner.uid !== me)
      throw new Error(`${cluster} belongs to user ${owner.uid}: start as that user or as root`);
    return undefined;
  }
  if (owner && owner.uid !== 0) return owner;
  const account = await unprivilegedAccount();
  // A copy that root made, as when restoring, belongs to root.
  if (owner) await giveTo(account, cluster);
  return account;
};

const ownerOf = async (path: string): Promise<Account | undefined> => {
  try {
    const { uid, gid } = await stat(path);
    return { uid, gid };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const unprivilegedAccount = async (): Promise<Account> => {
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const [, , uid, gid] =
    unprivileged.map((name) => users.find(([user]) => user === name)).find((user) => user) ?? [];
  if (!uid || !gid)
    throw new Error(`PostgreSQL does not run as root: add one of the users ${unprivileged.join(', ')}`);
  return { uid: Number(uid), gid: Number(gid) };
};

const giveTo = async ({ uid, gid }: Account, folder: string): Promise<void> => {
  await lchown(folder, uid, gid);
  for (const entry of await readdir(folder, { recursive: true })) await lchown(join(folder, entry), uid, gid);
};
