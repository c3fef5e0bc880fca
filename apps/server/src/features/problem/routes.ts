import { problemFilter } from '@guatu/contract';
import type { FastifyInstance } from 'fastify';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { problemsForExport } from './list.ts';
import { registerWorkbook } from './workbook.ts';

/** `GET /api/problems.xlsx?view=…`: the register under the same filters as on the screen, as a workbook. */
export function problemRoutes(app: FastifyInstance, server: Server): void {
  app.get('/api/problems.xlsx', async (request, reply) => {
    const { date, rows } = await look(server, request, async (view) => {
      const filter = problemFilter.safeParse(request.query);
      if (!filter.success) refuse('invalid-input', { places: 'query' });
      return { date: view.today, rows: await problemsForExport(view, filter.data) };
    });
    const county = server.jurisdiction.name;
    const name = encodeURIComponent(`${county}项目问题台账-${date.toString()}.xlsx`);
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .send(Buffer.from(await registerWorkbook(county, date, rows)));
  });
}
