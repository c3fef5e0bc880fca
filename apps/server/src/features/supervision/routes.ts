import { noticeWords, supervisionFilter } from '@guatu/contract';
import { noticePdf } from '@guatu/documents';
import type { FastifyInstance } from 'fastify';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { refuseMissing } from '../issued-paper/index.ts';
import { extensionReportRoutes } from './extension-routes.ts';
import { listForExport } from './list.ts';
import { drawNotice } from './notice.ts';
import { reportRoutes } from './report/routes.ts';
import { registerWorkbook } from './workbook.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * `GET /api/supervision-items.xlsx?state=…`: the register under the same filters as on the screen, as a workbook.
 * `GET /api/supervision-notice.pdf?itemIds=…`: a notice as it would go out, marked as a draft.
 */
export function supervisionRoutes(app: FastifyInstance, server: Server): void {
  extensionReportRoutes(app, server);
  reportRoutes(app, server);
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

  app.get('/api/supervision-notice.pdf', async (request, reply) => {
    const { notice } = await look(server, request, (view) => {
      const words = noticeWords.safeParse(asLists(request.query));
      return words.success
        ? drawNotice(view, words.data, null)
        : refuse('invalid-input', { places: 'query' });
    });
    const { fontFolder } = server;
    const paper = await noticePdf(notice, { fontFolder }).catch(refuseMissing);
    return reply.type('application/pdf').send(Buffer.from(paper));
  });
}

/** What an address says once is a list of one. */
const asLists = (query: unknown): Record<string, unknown> => {
  const { itemIds, copies = [], ...rest } = query as Record<string, unknown>;
  return { ...rest, itemIds: [itemIds].flat(), copies: [copies].flat() };
};
