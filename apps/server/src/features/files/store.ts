import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { refuse } from '../../refusal/refusal.ts';
import { megabytes } from '../../refusal/size-limit.ts';

/** Files known by what they hold: storing the same bytes twice stores them once, and nothing is ever overwritten. */
export interface FileStore {
  /** Takes in at most `limit` bytes. Refuses with `too-large`; a full disk leaves nothing behind (`storage-full`). */
  put(content: Readable | Uint8Array, limit: number): Promise<StoredFile>;
  /** The same, unless `judge`, which is given the path of the bytes, throws: then nothing of them is kept. */
  accept<Judgement>(
    content: Readable | Uint8Array,
    limit: number,
    judge: (path: string) => Promise<Judgement>,
  ): Promise<StoredFile & { judgement: Judgement }>;
  read(id: string): Readable;
  /** Where the bytes lie on this machine, for libraries that read files themselves. */
  path(id: string): string;
  /** A folder for work that is to go on after a crash: nothing in it is known by its content, or read by anybody. */
  workplace(name: string): string;
}

export interface StoredFile {
  /** SHA-256 of the content, hexadecimal. */
  id: string;
  sizeBytes: number;
}

/** A store in a local folder: `ab/cdef…`, written aside, flushed and then renamed, so that a crash leaves no half file. */
export function localFileStore(folder: string): FileStore {
  const path = (id: string) => join(folder, id.slice(0, 2), id.slice(2));
  const accept: FileStore['accept'] = async (content, limit, judge) => {
    await mkdir(join(folder, 'incoming'), { recursive: true });
    const incoming = join(folder, 'incoming', randomUUID());
    try {
      const { id, sizeBytes } = await write(incoming, content, limit);
      const judgement = await judge(incoming);
      if (await present(path(id))) await rm(incoming);
      else await keep(incoming, path(id));
      return { id, sizeBytes, judgement };
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
  };
  return {
    path,
    accept,
    put: (content, limit) => accept(content, limit, async () => null),
    read: (id) => createReadStream(path(id)),
    workplace: (name) => join(folder, 'unfinished', name),
  };
}

async function write(path: string, content: Readable | Uint8Array, limit: number): Promise<StoredFile> {
  const file = await open(path, 'wx', 0o600);
  try {
    const digest = createHash('sha256');
    let sizeBytes = 0;
    // Whoever sends more than is taken is still to hear why: the stream is left open for its owner to read off.
    const chunks = content instanceof Uint8Array ? [content] : content.iterator({ destroyOnReturn: false });
    for await (const chunk of chunks) {
      sizeBytes += chunk.length;
      if (sizeBytes > limit) refuse('too-large', { limit: megabytes(limit) });
      digest.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
    return { id: digest.digest('hex'), sizeBytes };
  } finally {
    await file.close();
  }
}

/** The ledger is about to say that the file is there: its name has to outlast a power failure as its bytes do. */
async function keep(incoming: string, path: string): Promise<void> {
  const folder = dirname(path);
  const made = await mkdir(folder, { recursive: true });
  await rename(incoming, path);
  await flush(folder);
  if (made !== undefined) await flush(dirname(folder));
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const present = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
