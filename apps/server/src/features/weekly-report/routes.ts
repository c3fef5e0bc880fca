import { slotKey } from '@guatu/contract';
import { type PaperOptions, type WeeklyPaper, weeklyPackDocx, weeklyPackPdf } from '@guatu/documents';
import type { FastifyInstance } from 'fastify';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { paperTypes } from '../files/index.ts';
import { refuseMissing } from '../issued-paper/index.ts';
import { seenPack } from './pack.ts';
import { paperOf } from './paper/paper-of.ts';

const printers: Record<'pdf' | 'docx', (paper: WeeklyPaper, options: PaperOptions) => Promise<Uint8Array>> = {
  pdf: weeklyPackPdf,
  docx: weeklyPackDocx,
};

/**
 * `GET /api/weekly-reports/{slotKey}/pack.pdf` and `.docx`: the papers of a week as they are now, marked as a draft. What
 * was sealed is a file of the county's, and has its address.
 */
export function weeklyReportRoutes(app: FastifyInstance, server: Server): void {
  for (const kind of ['pdf', 'docx'] as const) {
    app.get<{ Params: { slotKey: string } }>(
      `/api/weekly-reports/:slotKey/pack.${kind}`,
      async (request, reply) => {
        const paper = await look(server, request, async (view) => {
          const key = slotKey.safeParse(request.params.slotKey);
          if (!key.success) return refuse('not-found');
          const { week, pack } = await seenPack(view, key.data);
          return paperOf(server.jurisdiction.name, week, pack);
        });
        const bytes = await printers[kind](paper, { fontFolder: server.fontFolder }).catch(refuseMissing);
        const disposition = kind === 'pdf' ? 'inline' : 'attachment';
        return reply
          .header('content-disposition', `${disposition}; filename="weekly-report-${paper.slotKey}.${kind}"`)
          .type(paperTypes[kind])
          .send(Buffer.from(bytes));
      },
    );
  }
}
