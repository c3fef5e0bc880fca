import { largestText } from '@guatu/engine';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Refusal, refuse } from './outcome.ts';

/** No legal text is longer in bytes: a character takes three bytes at most for each of its UTF-16 units. */
const largestFile = largestText * 3;

/**
 * The bytes of a mechanism file; of what comes in where the name is `-`. What is too large is not read: a file is asked
 * for its size first, and a stream is left when it has given more than there can be.
 */
export const readBytes = async (name: string, stdin: Readable): Promise<Uint8Array | Refusal> => {
  if (name === '-') return collect(stdin, name);
  try {
    const about = await stat(name);
    if (about.isDirectory()) return refuse('is-folder', { file: name });
    return about.size > largestFile ? tooLarge(name) : await collect(createReadStream(name), name);
  } catch (error) {
    return refuse(reasonOf(error), { file: name });
  }
};

const collect = async (stream: Readable, name: string): Promise<Uint8Array | Refusal> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largestFile) return tooLarge(name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const tooLarge = (file: string): Refusal =>
  refuse('too-large', { file, limit: Math.round(largestFile / 1024 / 1024) });

const reasonOf = (error: unknown): Refusal['refused'] => {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'no-such-file' : 'unreadable';
};
