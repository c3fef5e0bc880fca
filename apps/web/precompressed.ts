import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const text = new Set(['.js', '.css', '.html', '.svg']);
/** Below this a packet is a packet. */
const worthwhileBytes = 1_000;

const packings = [
  { ending: '.gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
  {
    ending: '.br',
    // The last levels pack little more for many times the time, and a newcomer waits for the first build.
    pack: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  },
];

/** Lays beside each file what the server sends in its stead: packed once here, not at every visit. */
export const precompressed = (): Plugin => {
  let folder = '';
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    // Not when the bundle closes, which one that failed does as well: there is nothing then, and its failure is to be told.
    writeBundle: async () => {
      const files = await readdir(folder, { recursive: true });
      await Promise.all(
        files.filter((file) => text.has(extname(file))).map((file) => packed(join(folder, file))),
      );
    },
  };
};

async function packed(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < worthwhileBytes) return;
  await Promise.all(packings.map(async ({ ending, pack }) => writeFile(path + ending, await pack(bytes))));
}
