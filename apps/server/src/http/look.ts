import type { FastifyRequest } from 'fastify';
import { today } from '../clock/clock.ts';
import type { Actor } from '../ledger/actor.ts';
import type { Server } from '../server.ts';
import type { View } from './handler.ts';
import { sentBy, signedIn } from './signed-in.ts';

type Sent = Pick<FastifyRequest, 'headers' | 'ip'>;

/** Whoever sends a request that travels beside the contract; refuses whom the county's business is closed to. */
export async function senderOf(server: Server, { headers, ip }: Sent): Promise<Actor> {
  const actor = await server.authenticate(new Headers({ cookie: headers.cookie ?? '' }), ip);
  return sentBy(signedIn(actor), headers['guatu-person']);
}

/** A look at the county by the sender of a request that travels beside the contract. */
export async function look<T>(server: Server, request: Sent, work: (view: View) => Promise<T>): Promise<T> {
  const actor = await senderOf(server, request);
  const view = { server, actor, now: server.clock.now(), today: today(server.clock) };
  return server.database.withJurisdiction(server.jurisdiction.id, 'read only', (tx) => work({ ...view, tx }));
}
