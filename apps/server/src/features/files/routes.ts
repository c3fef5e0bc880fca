import type { Readable } from 'node:stream';
import { fields } from '@guatu/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { signedIn } from '../../http/signed-in.ts';
import { commandKey } from '../../http/command-key.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { findFile } from './find-file.ts';
import { receiveFile, renditionWidths } from './receive.ts';

const upload = z.object({ name: z.string().trim().min(1).max(200) });
const download = z.object({ width: z.coerce.number().pipe(z.literal(renditionWidths)).optional() });

/**
 * Files travel as plain bytes, outside the contract's JSON: `POST /api/files?name=…` with an
 * `application/octet-stream` body, `GET /api/files/{id}?width=1600|400`.
 */
export function fileRoutes(app: FastifyInstance, server: Server): void {
  app.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));

  app.post('/api/files', async (request) => {
    const actor = signedIn(
      await server.authenticate(new Headers({ cookie: request.headers.cookie ?? '' }), request.ip),
    );
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

  app.get<{ Params: { id: string } }>('/api/files/:id', async (request, reply) => {
    signedIn(await server.authenticate(new Headers({ cookie: request.headers.cookie ?? '' }), request.ip));
    const id = fields.fileId.safeParse(request.params.id);
    const query = download.safeParse(request.query);
    if (!id.success || !query.success) refuse('not-found');
    const { id: county } = server.jurisdiction;
    const file = await server.database.withJurisdiction(county, 'read only', (tx) =>
      findFile(tx, county, id.data, query.data.width ?? null),
    );
    if (!file) refuse('not-found');
    // What is asked for by content never changes; it is private to who is signed in.
    return reply
      .header('cache-control', 'private, max-age=31536000, immutable')
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .type(file.mediaType)
      .send(server.files.read(file.id));
  });
}
