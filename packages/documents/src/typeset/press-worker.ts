import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { bind } from './bind.ts';
import type { PressOrder, PressReply, SetOrder } from './press-order.ts';

/** The thread behind `withPress`: one compiler, one order at a time. */
const templates = join(dirname(fileURLToPath(import.meta.url)), '../../templates');
const { folders } = workerData as { folders: string[] };
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: folders }] });

parentPort!.on('message', (order: PressOrder) => {
  void answer(order).then((reply) =>
    parentPort!.postMessage(reply, reply.kind === 'bytes' ? [reply.bytes.buffer as ArrayBuffer] : []),
  );
});

async function answer(order: PressOrder): Promise<PressReply> {
  try {
    return { kind: 'bytes', bytes: order.kind === 'set' ? set(order) : await bind(order) };
  } catch (error) {
    return { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}

function set({ template, data, tagged, files = new Map() }: SetOrder): Uint8Array {
  shadow('/data.json', Buffer.from(JSON.stringify(data)));
  for (const [path, bytes] of files)
    shadow(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  try {
    // In one step: a compiled document handed to JavaScript stays in memory until the collector happens by.
    // PDF/A-2a: to be read in decades, by people and by their software. Typst refuses what would not be.
    const pdf = compiler.pdf(
      { mainFilePath: join(templates, template) },
      tagged ? { pdfTags: true, pdfStandard: 'a-2a' } : { pdfTags: false, pdfStandard: 'a-2b' },
    );
    return Uint8Array.from(pdf);
  } catch (error) {
    throw new Error(
      `${template}: ${error instanceof Error ? error.message || String(error) : String(error)}`,
      {
        cause: error,
      },
    );
  } finally {
    compiler.resetShadow();
    // What one chunk of an atlas has set is of no use to the next; kept, it would be the book in memory.
    compiler.evictCache(0);
  }
}

function shadow(path: string, content: Buffer): void {
  compiler.mapShadow(join(templates, path), content);
}
