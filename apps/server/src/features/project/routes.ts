import { projectFilter } from '@guatu/contract';
import type { FastifyInstance } from 'fastify';
import { today } from '../../clock/clock.ts';
import { signedIn } from '../../http/signed-in.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { listForExport } from './registry/export.ts';
import { registerWorkbook } from './registry/workbook.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /api/projects.xlsx?search=…`: the register under the same filters, as a workbook to work on and import again. */
export function projectRoutes(app: FastifyInstance, server: Server): void {
  app.get('/api/projects.xlsx', async (request, reply) => {
    const headers = new Headers({ cookie: request.headers.cookie ?? '' });
    const actor = signedIn(await server.authenticate(headers, request.ip));
    const filter = projectFilter.safeParse(request.query);
    if (!filter.success) refuse('invalid-input', { places: 'query' });
    const { jurisdiction, database, clock } = server;
    const date = today(clock);
    const rows = await database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
      listForExport({ server, tx, actor, now: clock.now(), today: date }, filter.data),
    );
    const workbook = await registerWorkbook(jurisdiction.name, date, rows);
    const name = encodeURIComponent(`${jurisdiction.name}项目库-${date.toString()}.xlsx`);
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .type(spreadsheet)
      .send(Buffer.from(workbook));
  });
}
