import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuse } from '../refusal/refusal.ts';

/** The key of the command that a request carries: its client makes it once an intention and repeats it on retry. */
export function commandKey(request: Pick<FastifyRequest, 'headers'>): string {
  const key = z.uuid().safeParse(request.headers['idempotency-key']);
  return key.success ? key.data : refuse('idempotency-key-missing');
}
