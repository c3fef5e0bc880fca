import { fields, slotKey } from '@guatu/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { printDocket } from './paper.ts';

const place = z.object({ rule: fields.key, slotKey });
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The problem list as a paper, outside the contract's JSON: `GET /api/dockets/{rule}/{slotKey}/list.xlsx`. */
export function docketRoutes(app: FastifyInstance, server: Server): void {
  app.get('/api/dockets/:rule/:slotKey/list.xlsx', async (request, reply) => {
    const { slot, paper } = await look(server, request, async (view) => {
      const asked = place.safeParse(request.params);
      if (!asked.success) refuse('not-found');
      return { slot: asked.data, paper: await printDocket(view, asked.data) };
    });
    const name = `docket-${slot.slotKey.replace('#', '-')}.xlsx`;
    return reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .type(spreadsheet)
      .send(Buffer.from(paper));
  });
}
