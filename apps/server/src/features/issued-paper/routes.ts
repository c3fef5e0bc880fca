import { paperFilter, templateKind, templateWords } from '@guatu/contract';
import { specimenPdf } from '@guatu/documents';
import type { FastifyInstance } from 'fastify';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { refuseMissing } from './keep-pair.ts';
import { papersUnder } from './list.ts';
import { papersWorkbook } from './workbook.ts';
import { settlesAs } from './template/policy.ts';
import { requireUsable } from './template/require-usable.ts';
import { paperNumber } from './template/words.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * `GET /api/issued-papers.xlsx?kind=…`: the register under the same filters as on the screen, as a workbook.
 * `GET /api/paper-templates/{kind}/specimen.pdf?masthead=…`: a sheet under such a template, before it is saved.
 */
export function issuedPaperRoutes(app: FastifyInstance, server: Server): void {
  app.get('/api/issued-papers.xlsx', async (request, reply) => {
    const { today, papers } = await look(server, request, async (view) => {
      const filter = paperFilter.safeParse(request.query);
      if (!filter.success) return refuse('invalid-input', { places: 'query' });
      return { today: view.today, ...(await papersUnder(view, await rulebookOf(view), filter.data)) };
    });
    const county = server.jurisdiction.name;
    const name = encodeURIComponent(`${county}公文登记簿-${today.toString()}.xlsx`);
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .type(spreadsheet)
      .send(Buffer.from(await papersWorkbook(county, today, papers)));
  });

  app.get<{ Params: { kind: string } }>('/api/paper-templates/:kind/specimen.pdf', async (request, reply) => {
    const specimen = await look(server, request, async (view) => {
      const kind = templateKind.safeParse(request.params.kind);
      if (!kind.success) return refuse('not-found');
      if (settlesAs(view, await rulebookOf(view)) === null) return refuse('not-yours');
      const words = templateWords.safeParse(withCopies(request.query));
      if (!words.success) {
        return refuse('invalid-input', {
          places: words.error.issues.map(({ path }) => path.join('.')).join(', '),
        });
      }
      requireUsable(server, words.data);
      const { masthead, numberWord, printingOffice, signerTitle, copies, secrecy } = words.data;
      return {
        masthead,
        number: paperNumber(numberWord, view.today.year, 1),
        printedBy: printingOffice,
        signer: kind.data === 'special-report' ? signerTitle : null,
        copies,
        marks: secrecy === '内部' ? { secrecy: '内部' as const } : {},
        date: view.today.toString(),
      };
    });
    const { fontFolder } = server;
    const paper = await specimenPdf(specimen, { fontFolder }).catch(refuseMissing);
    return reply.type('application/pdf').send(Buffer.from(paper));
  });
}

/** What an address says once is a list of one. */
const withCopies = (query: unknown): Record<string, unknown> => {
  const { copies = [], ...rest } = query as Record<string, unknown>;
  return { ...rest, copies: [copies].flat() };
};
