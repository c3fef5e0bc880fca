import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const built = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Serves the built web application: files with a hash in their name for ever, every other address as its one page. */
export async function webApplication(app: FastifyInstance): Promise<void> {
  if (!existsSync(built)) return;
  await app.register(fastifyStatic, {
    root: built,
    wildcard: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      response.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.get('/*', (request, reply) => {
    // A page of an earlier build asks for what is gone; it must not get this page in its place.
    if (request.url.startsWith('/assets/')) return reply.code(404).send();
    return reply.sendFile('index.html');
  });
}
