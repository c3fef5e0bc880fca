import type { Readable } from 'node:stream';
import { fields } from '@guatu/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { commandKey } from '../../http/command-key.ts';
import type { View } from '../../http/handler.ts';
import { look, senderOf } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { findFile } from './find-file.ts';
import { findPageImage } from './page-images.ts';
import { receiveFile, renditionWidths } from './receive.ts';
import { takePiece, uploadOffset } from './uploads.ts';

const upload = z.object({ name: fields.line });
const piece = z.object({
  key: z.uuid(),
  name: fields.line,
  size: z.coerce.number().int().min(1),
  offset: z.coerce.number().int().min(0),
});
const download = z.object({
  id: fields.fileId,
  width: z.coerce.number().pipe(z.literal(renditionWidths)).optional(),
  page: z.coerce.number().int().min(1).max(10_000).optional(),
});

/** Whether somebody may read a file, which is what it is attached to that decides. */
export type MayReadFile = (view: View, fileId: string) => Promise<boolean>;

/**
 * Files travel as plain bytes, outside the contract's JSON: `POST /api/files?name=…` with an
 * `application/octet-stream` body, in pieces `PUT /api/uploads/{key}?name=…&size=…&offset=…`, `GET /api/files/{id}?width=1600|400`; of a book `?page=1`, as a picture.
 */
export function fileRoutes(app: FastifyInstance, server: Server, mayRead: MayReadFile): void {
  app.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));

  app.post('/api/files', async (request) => {
    const actor = await senderOf(server, request);
    const query = upload.safeParse(request.query);
    if (!query.success) refuse('invalid-input', { places: 'name' });
    const content = request.body as Readable;
    try {
      return await receiveFile(server, actor, commandKey(request), query.data.name, content);
    } finally {
      // A browser listens to the answer only when it has sent everything: what is not wanted is read off and dropped.
      content.resume();
    }
  });

  app.put<{ Params: { key: string } }>('/api/uploads/:key', async (request) => {
    const actor = await senderOf(server, request);
    const asked = piece.safeParse({ ...(request.query as object), ...request.params });
    if (!asked.success) return refuse('invalid-input', { places: placesOf(asked.error) });
    const { offset, ...sent } = asked.data;
    const content = request.body as Readable;
    try {
      return await takePiece(server, actor, sent, offset, content);
    } finally {
      content.resume();
    }
  });

  app.get<{ Params: { key: string } }>('/api/uploads/:key', async (request) => {
    const actor = await senderOf(server, request);
    const asked = z.uuid().safeParse(request.params.key);
    if (!asked.success) return refuse('not-found');
    return { offset: await uploadOffset(server, actor, asked.data) };
  });

  app.get<{ Params: { id: string } }>('/api/files/:id', async (request, reply) => {
    const file = await look(server, request, async (view) => {
      const asked = download.safeParse({ ...(request.query as object), ...request.params });
      if (!asked.success) refuse('not-found');
      const { id, width = null, page } = asked.data;
      const found = page
        ? await findPage(view.tx, server.jurisdiction.id, id, page)
        : await findFile(view.tx, server.jurisdiction.id, id, width);
      // Whoever may not read it does not learn that it is there.
      return found && (await mayRead(view, id)) ? found : refuse('not-found');
    });
    // What is asked for by content never changes; it is private to who is signed in.
    return reply
      .header('cache-control', 'private, max-age=31536000, immutable')
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .type(file.mediaType)
      .send(server.files.read(file.id));
  });
}

async function findPage(tx: View['tx'], jurisdictionId: string, id: string, page: number) {
  const image = await findPageImage(tx, jurisdictionId, id, page);
  return image && { id: image.id, name: `${page}.jpg`, mediaType: 'image/jpeg' };
}

const placesOf = (error: z.ZodError): string => error.issues.map(({ path }) => path.join('.')).join('、');
