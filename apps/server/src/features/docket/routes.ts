import { fields, slotKey } from '@guatu/contract';
import { docketDocx, type DocketPaper, docketPdf, docketWorkbook } from '@guatu/documents';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { paperTypes } from '../files/index.ts';
import { refuseMissing } from '../issued-paper/index.ts';
import { docketPaper } from './paper.ts';

const place = z.object({ rule: fields.key, slotKey });

/** A PDF is opened to be printed; what an office suite edits is saved. */
const printers = {
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    disposition: 'attachment',
    print: (docket: DocketPaper) => docketWorkbook(docket),
  },
  docx: {
    type: paperTypes.docx,
    disposition: 'attachment',
    print: (docket: DocketPaper) => docketDocx(docket),
  },
  pdf: {
    type: paperTypes.pdf,
    disposition: 'inline',
    print: (docket: DocketPaper, { fontFolder }: Server) => docketPdf(docket, { fontFolder }),
  },
} as const;

/** The problem list as a paper, outside the contract's JSON: `GET /api/dockets/{rule}/{slotKey}/list.xlsx`, `.docx`, `.pdf`. */
export function docketRoutes(app: FastifyInstance, server: Server): void {
  for (const kind of ['xlsx', 'docx', 'pdf'] as const) {
    app.get(`/api/dockets/:rule/:slotKey/list.${kind}`, async (request, reply) => {
      const { slot, docket } = await look(server, request, async (view) => {
        const asked = place.safeParse(request.params);
        if (!asked.success) refuse('not-found');
        return { slot: asked.data, docket: await docketPaper(view, asked.data) };
      });
      const { type, disposition, print } = printers[kind];
      const paper = await print(docket, server).catch(refuseMissing);
      const name = `docket-${slot.slotKey.replace('#', '-')}.${kind}`;
      return reply
        .header('content-disposition', `${disposition}; filename="${name}"`)
        .type(type)
        .send(Buffer.from(paper));
    });
  }
}
