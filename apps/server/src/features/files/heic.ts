import { Worker } from 'node:worker_threads';

/** A decoded picture, upright: four bytes a pixel. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Larger than any telephone's picture takes, in milliseconds and megabytes. */
const longest = 60_000;
const mostMemory = 1024;

/**
 * Decodes a HEIC picture, which sharp does not read, in a thread of its own that a file made to exhaust it takes down
 * alone. Throws for what does not decode, has more than `maximumPixels`, or takes too long.
 */
export async function decodeHeic(path: string, maximumPixels: number): Promise<Pixels> {
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
    workerData: { path, maximumPixels },
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Pixels>();
  const timer = setTimeout(() => reject(new Error('the picture takes too long')), longest);
  worker.once('message', resolve).once('error', reject);
  worker.once('exit', (code) => reject(new Error(`the decoder stopped with code ${code}`)));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
