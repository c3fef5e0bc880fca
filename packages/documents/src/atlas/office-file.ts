import { Worker } from 'node:worker_threads';
import type { AtlasEdition, AtlasOptions } from './edition.ts';
import { requireFit } from './unfit.ts';

export type OfficeKind = 'docx' | 'pptx';

/** What passes between the caller and the thread that makes the file. */
export type OfficeMessage =
  | { readonly kind: 'wanted'; readonly key: string }
  | { readonly kind: 'photograph'; readonly bytes: Uint8Array }
  | { readonly kind: 'progress'; readonly projectsSet: number }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'failure'; readonly message: string };

/**
 * 项目图册 for an office suite, to be edited: Word with tables and pictures, or slides with real tables and charts. It
 * names the office's fonts and embeds none. Photographs are made smaller, for a projector's screen. Made in a thread of
 * its own, which asks for one photograph at a time.
 *
 * @throws UnfitForAtlas for a text too long for its place.
 */
export async function atlasOfficeFile(
  kind: OfficeKind,
  edition: AtlasEdition,
  { readPhotograph, onProgress }: Pick<AtlasOptions, 'readPhotograph' | 'onProgress'>,
): Promise<Uint8Array> {
  requireFit(edition);
  const worker = new Worker(new URL('./office-worker.ts', import.meta.url), {
    workerData: { kind, edition },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  worker.on('message', (message: OfficeMessage) => {
    if (message.kind === 'bytes') resolve(message.bytes);
    else if (message.kind === 'failure') reject(new Error(message.message));
    else if (message.kind === 'progress')
      onProgress?.({ projectsSet: message.projectsSet, projects: edition.projects.length });
    else if (message.kind === 'wanted')
      readPhotograph(message.key).then(
        (bytes) => worker.postMessage({ kind: 'photograph', bytes }, []),
        reject,
      );
  });
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`the office thread stopped with code ${code}`)));
  try {
    return await promise;
  } finally {
    await worker.terminate();
  }
}
