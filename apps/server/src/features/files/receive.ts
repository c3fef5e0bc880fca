import type { Readable } from 'node:stream';
import { perform } from '../../ledger/perform.ts';
import type { Actor } from '../../ledger/actor.ts';
import type { Server } from '../../server.ts';
import { decodeHeic } from './heic.ts';
import { maximumPixels, type Recognised, recognise } from './recognise.ts';

/** Widths to which photographs are made smaller, in pixels: for paper and screen, and for lists. */
export const renditionWidths = [1600, 400] as const;

/** Largest file taken in. A photograph from a telephone has about 10 MB, a county's list a few. */
export const uploadLimitBytes = 50 * 1024 * 1024;

export interface ReceivedFile extends Recognised {
  id: string;
  name: string;
  sizeBytes: number;
}

/** Stores an upload with its smaller renditions and enters it in the ledger under the command's key. */
export async function receiveFile(
  server: Server,
  actor: Actor,
  key: string,
  name: string,
  content: Readable,
): Promise<ReceivedFile> {
  const judge = (path: string) => recognise(path, name);
  const {
    id,
    sizeBytes,
    judgement: recognised,
  } = await server.files.accept(content, uploadLimitBytes, judge);
  const renditions = recognised.width === null ? [] : await render(server, id, recognised.mediaType);
  const received = { id, name, sizeBytes, ...recognised };
  const jurisdictionId = server.jurisdiction.id;
  const now = server.clock.now();
  return perform(
    server.database,
    { jurisdictionId, key, verb: 'files.receive', actor, input: { id, name }, now },
    async ({ tx, record }) => {
      await tx
        .insertInto('file')
        .values({
          jurisdiction_id: jurisdictionId,
          id,
          name,
          media_type: recognised.mediaType,
          size_bytes: sizeBytes,
          width: recognised.width,
          height: recognised.height,
          taken_at: recognised.takenAt,
          uploaded_by: actor.personId,
          uploaded_at: now.toString(),
        })
        .onConflict((same) => same.doNothing())
        .execute();
      for (const rendition of renditions) {
        await tx
          .insertInto('rendition')
          .values({ jurisdiction_id: jurisdictionId, original_id: id, ...rendition })
          .onConflict((same) => same.doNothing())
          .execute();
      }
      record({ subject: ['file', id], after: { name, mediaType: recognised.mediaType, sizeBytes } });
      return received;
    },
  );
}

/** Smaller JPEGs, upright, without the camera's data: place and device stay in the original only. */
async function render(
  server: Server,
  id: string,
  mediaType: string,
): Promise<{ width: number; id: string }[]> {
  const { default: sharp } = await import('sharp');
  const heic = /^image\/hei[cf]/.test(mediaType)
    ? await decodeHeic(server.files.path(id), maximumPixels)
    : null;
  const source = () =>
    heic === null
      ? sharp(server.files.path(id)).rotate()
      : sharp(heic.data, { raw: { width: heic.width, height: heic.height, channels: 4 } });
  const made = [];
  for (const width of renditionWidths) {
    const bytes = await source()
      .resize({ width, withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer();
    const stored = await server.files.put(bytes, uploadLimitBytes);
    made.push({ width, id: stored.id });
  }
  return made;
}
