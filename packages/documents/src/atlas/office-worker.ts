import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { atlasDocx } from './docx.ts';
import type { AtlasEdition } from './edition.ts';
import type { OfficeKind, OfficeMessage } from './office-file.ts';
import type { OfficePicture } from './office-picture.ts';
import { atlasPptx } from './pptx.ts';

/** The thread behind `atlasOfficeFile`. */
const { kind, edition } = workerData as { kind: OfficeKind; edition: AtlasEdition };
const port = parentPort!;
const say = (message: OfficeMessage): void => port.postMessage(message);

/** As wide as half a projector's screen needs. */
const width = 1000;

async function picture(key: string): Promise<OfficePicture> {
  say({ kind: 'wanted', key });
  const [answer] = (await once(port, 'message')) as [Extract<OfficeMessage, { kind: 'photograph' }>];
  const { data, info } = await sharp(answer.bytes)
    .resize({ width, height: width, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 76 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

const make = { docx: atlasDocx, pptx: atlasPptx }[kind];
make(edition, picture, (projectsSet) => say({ kind: 'progress', projectsSet })).then(
  (bytes) => say({ kind: 'bytes', bytes }),
  (error: unknown) =>
    say({ kind: 'failure', message: error instanceof Error ? error.message : String(error) }),
);
