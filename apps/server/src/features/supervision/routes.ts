import { supervisionFilter } from '@guatu/contract';
import type { FastifyInstance } from 'fastify';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { listForExport } from './list.ts';
import { registerWorkbook } from './workbook.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /api/supervision-items.xlsx?state=…`: the register under the same filters as on the screen, as a workbook. */
export function supervisionRoutes(app: FastifyInstance, server: Server): void {
  app.get('/api/supervision-items.xlsx', async (request, reply) => {
    const { date, rows } = await look(server, request, async (view) => {
      const filter = supervisionFilter.safeParse(request.query);
      if (!filter.success) refuse('invalid-input', { places: 'query' });
      return { date: view.today, rows: await listForExport(view, filter.data) };
    });
    const county = server.jurisdiction.name;
    const workbook = await registerWorkbook(county, date, rows);
    const name = encodeURIComponent(`${county}督办台账-${date.toString()}.xlsx`);
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .type(spreadsheet)
      .send(Buffer.from(workbook));
  });
}
