import { extensionWords, fields } from '@guatu/contract';
import { type ExtensionReport, extensionReportDocx, extensionReportPdf } from '@guatu/documents';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { paperTypes } from '../files/index.ts';
import { refuseMissing } from '../issued-paper/index.ts';
import { draftExtensionReport, findExtensionReport } from './extension-paper.ts';

const printers = {
  pdf: (report: ExtensionReport, { fontFolder }: Server) => extensionReportPdf(report, { fontFolder }),
  docx: (report: ExtensionReport) => extensionReportDocx(report),
} as const;

/**
 * `POST /api/supervision-items/{id}/extension-report.pdf` (or `.docx`): the written report as a paper to be signed, before
 * it is handed in; nothing is kept. `GET /api/supervision-items/{id}/extensions/{extensionId}/report.pdf`: one that was.
 */
export function extensionReportRoutes(app: FastifyInstance, server: Server): void {
  for (const kind of ['pdf', 'docx'] as const) {
    const send = async (reply: FastifyReply, report: ExtensionReport) => {
      const paper = await printers[kind](report, server).catch(refuseMissing);
      const name = encodeURIComponent(`延期办理情况报告 ${report.matter}.${kind}`);
      return reply
        .header('content-disposition', `inline; filename*=UTF-8''${name}`)
        .type(paperTypes[kind])
        .send(Buffer.from(paper));
    };
    app.post<{ Params: { id: string } }>(
      `/api/supervision-items/:id/extension-report.${kind}`,
      async (request, reply) => {
        const { report } = await look(server, request, (view) => {
          const id = fields.recordId.safeParse(request.params.id);
          const words = extensionWords.safeParse(request.body);
          if (!id.success) return refuse('not-found');
          if (!words.success) {
            const places = words.error.issues.map(({ path }) => path.join('.')).join(', ');
            return refuse('invalid-input', { places });
          }
          return draftExtensionReport(view, id.data, words.data);
        });
        return send(reply, report);
      },
    );
    app.get<{ Params: { id: string; extensionId: string } }>(
      `/api/supervision-items/:id/extensions/:extensionId/report.${kind}`,
      async (request, reply) => {
        const report = await look(server, request, (view) => {
          const ids = z
            .object({ id: fields.recordId, extensionId: fields.recordId })
            .safeParse(request.params);
          return ids.success
            ? findExtensionReport(view, ids.data.id, ids.data.extensionId)
            : refuse('not-found');
        });
        return send(reply, report);
      },
    );
  }
}
