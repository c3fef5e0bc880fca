import { fields, slotKey } from '@guatu/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { today } from '../../clock/clock.ts';
import { signedIn } from '../../http/signed-in.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { printDocket } from './paper.ts';

const place = z.object({ rule: fields.key, slotKey });
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The problem list as a paper, outside the contract's JSON: `GET /api/dockets/{rule}/{slotKey}/list.xlsx`. */
export function docketRoutes(app: FastifyInstance, server: Server): void {
  app.get('/api/dockets/:rule/:slotKey/list.xlsx', async (request, reply) => {
    const cookie = new Headers({ cookie: request.headers.cookie ?? '' });
    const actor = signedIn(await server.authenticate(cookie, request.ip));
    const slot = place.safeParse(request.params);
    if (!slot.success) refuse('not-found');
    const view = { server, actor, now: server.clock.now(), today: today(server.clock) };
    const paper = await server.database.withJurisdiction(server.jurisdiction.id, 'read only', (tx) =>
      printDocket({ ...view, tx }, slot.data),
    );
    const name = `docket-${slot.data.slotKey.replace('#', '-')}.xlsx`;
    return reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .type(spreadsheet)
      .send(Buffer.from(paper));
  });
}
