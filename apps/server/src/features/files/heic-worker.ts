import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';
import type { Pixels } from './heic.ts';

interface Decodable {
  width: number;
  height: number;
  decode: () => Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
}

/** The thread behind `decodeHeic`. What it throws ends it, and tells the caller. */
const { path, maximumPixels } = workerData as { path: string; maximumPixels: number };

// Its published types do not know what a picture says of itself before it is unpacked.
const images = (await decode.all({ buffer: await readFile(path) })) as unknown as Decodable[] & {
  dispose: () => void;
};
const [first] = images;
if (first === undefined) throw new Error('no picture in the file');
// The size stands in the file's head: a picture too large is never unpacked.
if (first.width * first.height > maximumPixels) throw new Error('too many pixels');
const { width, height, data } = await first.decode();
images.dispose();
const pixels: Pixels = { width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
parentPort!.postMessage(pixels, [data.buffer as ArrayBuffer]);
