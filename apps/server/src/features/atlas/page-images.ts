import { pageImages } from '@guatu/documents';
import type { FileStore } from '../files/index.ts';
import type { Workplace } from './workplace.ts';

/** Wide enough to read a page on a desk's screen. */
const imageWidth = 1400;
const largestImage = 8 * 1024 * 1024;

/** Keeps the pages of one part as pictures and answers their content addresses in order; what was kept is not made again. */
export async function keepPageImages(
  files: FileStore,
  workplace: Workplace,
  part: Uint8Array,
  firstPage: number,
): Promise<string[]> {
  const name = `images-${firstPage}.json`;
  const kept = await workplace.read(name);
  if (kept) return JSON.parse(Buffer.from(kept).toString()) as string[];
  const ids: string[] = [];
  for (const image of await pageImages(part, imageWidth)) {
    ids.push((await files.put(image, largestImage)).id);
  }
  await workplace.keep(name, Buffer.from(JSON.stringify(ids)));
  return ids;
}
