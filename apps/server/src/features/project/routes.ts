import { projectFilter } from '@guatu/contract';
import type { FastifyInstance } from 'fastify';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { listForExport } from './registry/export.ts';
import { registerWorkbook } from './registry/workbook.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /api/projects.xlsx?search=…`: the register under the same filters, as a workbook to work on and import again. */
export function projectRoutes(app: FastifyInstance, server: Server): void {
  app.get('/api/projects.xlsx', async (request, reply) => {
    const { date, rows } = await look(server, request, async (view) => {
      const filter = projectFilter.safeParse(request.query);
      if (!filter.success) refuse('invalid-input', { places: 'query' });
      return { date: view.today, rows: await listForExport(view, filter.data) };
    });
    const county = server.jurisdiction.name;
    const workbook = await registerWorkbook(county, date, rows);
    const name = encodeURIComponent(`${county}项目库-${date.toString()}.xlsx`);
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .type(spreadsheet)
      .send(Buffer.from(workbook));
  });
}
