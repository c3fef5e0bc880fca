import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { refuse } from '../../refusal/refusal.ts';
import { megabytes } from '../../refusal/size-limit.ts';
import type { Actor } from '../../ledger/actor.ts';
import type { Server } from '../../server.ts';
import { type ReceivedFile, receiveFile, uploadLimitBytes } from './receive.ts';

/** One file on its way, in pieces, over a line that may break. */
export interface Upload {
  /** Made by the sender, and the key of the command that enters the whole file. */
  key: string;
  name: string;
  /** Of the whole file, in bytes. */
  size: number;
}

/** How far an upload has come; `file` once it is whole. */
export interface UploadState {
  offset: number;
  file: ReceivedFile | null;
}

/** After so long an upload that was begun is given up. */
const keptMilliseconds = 3 * 24 * 60 * 60 * 1000;

/** Writes to one upload come one after the other, also from two windows. */
const writing = new Map<string, Promise<unknown>>();

/** How many bytes of an upload have arrived; 0 of one that nobody has begun. */
export const uploadOffset = (server: Server, actor: Actor, key: string): Promise<number> =>
  sizeOf(pathOf(server, actor, key));

/**
 * Takes in the piece that begins at `offset`; what arrives before the line breaks is kept. With the last byte the file
 * is received under the upload's key, once. Refuses with `upload-elsewhere` a piece that does not follow on, and with
 * `too-large` a file beyond the limit.
 */
export async function takePiece(
  server: Server,
  actor: Actor,
  upload: Upload,
  offset: number,
  content: Readable,
): Promise<UploadState> {
  if (upload.size > uploadLimitBytes) refuse('too-large', { limit: megabytes(uploadLimitBytes) });
  const path = pathOf(server, actor, upload.key);
  const before = writing.get(path) ?? Promise.resolve();
  const turn = before.catch(() => {}).then(() => take(server, actor, path, upload, offset, content));
  writing.set(path, turn);
  try {
    return await turn;
  } finally {
    if (writing.get(path) === turn) writing.delete(path);
  }
}

/** A piece, and with the last one the whole file: nobody else's turn begins while it is read. */
async function take(
  server: Server,
  actor: Actor,
  path: string,
  upload: Upload,
  offset: number,
  content: Readable,
): Promise<UploadState> {
  const arrived = await append(server, path, upload, offset, content);
  if (arrived < upload.size) return { offset: arrived, file: null };
  // Opened before it is read, so that whatever is wrong with it is this turn's failure and not the server's.
  const whole = await open(path);
  const bytes = whole.createReadStream();
  try {
    const file = await receiveFile(server, actor, upload.key, upload.name, bytes);
    return { offset: arrived, file };
  } finally {
    bytes.destroy();
    // What is whole and refused would be refused again.
    await rm(path, { force: true });
  }
}

async function append(
  server: Server,
  path: string,
  { size }: Upload,
  offset: number,
  content: Readable,
): Promise<number> {
  await mkdir(folderOf(server), { recursive: true });
  let arrived = await sizeOf(path);
  if (offset !== arrived) refuse('upload-elsewhere', { offset: arrived });
  if (offset === 0) await giveUpOld(folderOf(server));
  const file = await open(path, 'a', 0o600);
  try {
    for await (const chunk of content.iterator({ destroyOnReturn: false })) {
      if (arrived + chunk.length > size) refuse('too-large', { limit: megabytes(size) });
      await file.writeFile(chunk);
      arrived += chunk.length;
    }
  } catch (error) {
    // A line that broke is no refusal: what came is kept, and the sender asks how much.
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
  } finally {
    await file.sync();
    await file.close();
  }
  return arrived;
}

async function giveUpOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < Date.now() - keptMilliseconds) await rm(join(folder, name), { force: true });
  }
}

const folderOf = (server: Server) => server.files.workplace('uploads');

/** Nobody else's upload is found by its key. */
const pathOf = (server: Server, { personId }: Actor, key: string) =>
  join(folderOf(server), `${personId}-${key}`);

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );
