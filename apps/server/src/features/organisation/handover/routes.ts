import { fields } from '@guatu/contract';
import { type Handover, handoverDocx, handoverPdf, MissingGlyph } from '@guatu/documents';
import type { FastifyInstance } from 'fastify';
import { look } from '../../../http/look.ts';
import { refuse } from '../../../refusal/refusal.ts';
import type { Server } from '../../../server.ts';
import { paperTypes } from '../../files/index.ts';
import { findSheet } from './find-sheet.ts';

const printers = {
  pdf: (sheet: Handover, { fontFolder }: Server) => handoverPdf(sheet, { fontFolder }),
  docx: (sheet: Handover) => handoverDocx(sheet),
} as const;

/** The handover sheet as a paper, outside the contract's JSON: `GET /api/handovers/{id}/sheet.pdf`, `…/sheet.docx`. */
export function handoverRoutes(app: FastifyInstance, server: Server): void {
  for (const kind of ['pdf', 'docx'] as const) {
    app.get<{ Params: { id: string } }>(`/api/handovers/:id/sheet.${kind}`, async (request, reply) => {
      const sheet = await look(server, request, (view) => {
        const id = fields.recordId.safeParse(request.params.id);
        return id.success ? findSheet(view, id.data) : refuse('not-found');
      });
      const paper = await printers[kind](sheet, server).catch(refuseMissing);
      const name = encodeURIComponent(`职务交接清单 ${sheet.post} ${sheet.takenOverOn}.${kind}`);
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .type(paperTypes[kind])
        .send(Buffer.from(paper));
    });
  }
}

function refuseMissing(error: unknown): never {
  if (!(error instanceof MissingGlyph)) throw error;
  const characters = new Set(error.glyphs.map(({ character }) => character));
  return refuse('paper-unprintable', { characters: [...characters].join('') });
}
