import type { FastifyRequest } from 'fastify';
import { refuse } from '../refusal/refusal.ts';

/**
 * A page of another site must not be able to act with our cookie. The cookie is same-site already; a browser that says
 * where a writing request comes from is believed too.
 */
export async function refuseCrossSite(request: FastifyRequest): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const origin = request.headers.origin;
  if (origin !== undefined && URL.parse(origin)?.host !== request.headers.host) refuse('cross-site');
}
