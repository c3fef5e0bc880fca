import { livePage, presence } from '@guatu/contract';
import type { FastifyInstance } from 'fastify';
import { look, senderOf } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { announcePresence } from './announce-presence.ts';
import { audienceOf } from './audience.ts';
import { openHub } from './hub.ts';
import { writeEvents } from './open-page.ts';

/**
 * What open pages hear of while they are open, as server-sent events: `GET /api/live?page=…&meeting=…`; and where a
 * recorder is: `POST /api/live/presence`. Neither is a command: nothing is kept of it.
 */
export function liveRoutes(app: FastifyInstance, server: Server): void {
  const hub = openHub(server);
  // Before Fastify waits for open connections, of which these would never end by themselves.
  app.addHook('preClose', () => hub.close());

  app.get('/api/live', async (request, reply) => {
    const { personId } = await senderOf(server, request);
    const asked = livePage.safeParse(request.query);
    if (!asked.success) refuse('invalid-input', { places: 'page, meeting' });
    await hub.ready(personId);
    const review = () => look(server, request, (view) => audienceOf(view, asked.data.meeting));
    const audience = await review();
    reply.hijack();
    const response = reply.raw;
    response.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // A proxy that collects answers would keep them to itself.
      'x-accel-buffering': 'no',
    });
    const { destroyed: gone } = response;
    const page = { page: asked.data.page, personId, audience, review, gone, ...writeEvents(response) };
    response.once('close', () => hub.leave(page));
    hub.admit(page);
  });

  app.post('/api/live/presence', async (request, reply) => {
    await senderOf(server, request);
    const said = presence.safeParse(request.body);
    if (!said.success) refuse('invalid-input', { places: 'page, meetingId, point, typing' });
    await look(server, request, (view) => announcePresence(view, said.data));
    return reply.code(204).send();
  });
}
