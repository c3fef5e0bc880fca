import { Worker } from 'node:worker_threads';

/** What the thread answers: the pages as JPEG, or why not. */
export type ImagesReply = { readonly images: Uint8Array[] } | { readonly message: string };

/** The pages of a PDF as JPEGs of the given width in pixels, in order; made in a thread of its own. */
export async function pageImages(pdf: Uint8Array, width: number): Promise<Uint8Array[]> {
  const worker = new Worker(new URL('./page-images-worker.ts', import.meta.url), {
    workerData: { pdf, width },
  });
  try {
    const { promise, resolve, reject } = Promise.withResolvers<ImagesReply>();
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread for page images stopped with code ${code}`)));
    const reply = await promise;
    if ('message' in reply) throw new Error(reply.message);
    return reply.images;
  } finally {
    await worker.terminate();
  }
}
