import { readFile } from 'node:fs/promises';
import { fields } from '@guatu/contract';
import { bulletinDocx, bulletinPdf, projectSheetPdf, tourPlanDocx, tourPlanPdf } from '@guatu/documents';
import type { FastifyInstance } from 'fastify';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { paperTypes } from '../files/index.ts';
import { refuseMissing } from '../issued-paper/index.ts';
import { findStops } from './find.ts';
import { openTour, type Tour } from './open-tour.ts';
import { planPaper } from './plan-paper.ts';
import { plansAs, travelsAs } from './policy.ts';
import { reportPaper, reportsOnAs } from './report.ts';
import type { Wall } from './wall.ts';

interface OfTour {
  rule: string;
  slotKey: string;
}
type Format = 'pdf' | 'docx';

/**
 * `GET /api/site-tours/{rule}/{slotKey}/plan.pdf`, `plan.docx`, `report.pdf`, `report.docx`: as they would go out, marked as
 * drafts. `GET …/sheets/{projectId}.pdf`: the sheet of a stop.
 */
export function siteTourRoutes(
  app: FastifyInstance,
  server: Server,
  { sheetOf }: Pick<Wall, 'sheetOf'>,
): void {
  const { fontFolder } = server;
  const papers = {
    plan: {
      allowed: plansAs,
      draw: async (view: Parameters<typeof planPaper>[0], tour: Tour) => {
        const { paper } = await planPaper(view, tour, null);
        return {
          title: paper.title,
          pdf: () => tourPlanPdf(paper, { fontFolder }),
          docx: () => tourPlanDocx(paper, { fontFolder }),
        };
      },
    },
    report: {
      allowed: reportsOnAs,
      draw: async (view: Parameters<typeof planPaper>[0], tour: Tour) => {
        const model = await reportPaper(view, tour, null);
        return {
          title: model.title,
          pdf: () => bulletinPdf(model, { fontFolder }),
          docx: () => bulletinDocx(model, { fontFolder }),
        };
      },
    },
  };
  for (const [what, { allowed, draw }] of Object.entries(papers)) {
    for (const format of ['pdf', 'docx'] as const satisfies Format[]) {
      app.get<{ Params: OfTour }>(
        `/api/site-tours/:rule/:slotKey/${what}.${format}`,
        async (request, reply) => {
          const paper = await look(server, request, async (view) => {
            const tour = await openTour(view, request.params);
            if (allowed(view, tour) === null) refuse('not-yours');
            return draw(view, tour);
          });
          const content = await paper[format]().catch(refuseMissing);
          const kind = format === 'pdf' ? 'inline' : 'attachment';
          return reply
            .header(
              'content-disposition',
              `${kind}; filename*=UTF-8''${encodeURIComponent(paper.title)}.${format}`,
            )
            .type(paperTypes[format])
            .send(Buffer.from(content));
        },
      );
    }
  }

  app.get<{ Params: OfTour & { projectId: string } }>(
    '/api/site-tours/:rule/:slotKey/sheets/:projectId.pdf',
    async (request, reply) => {
      const origin = `${request.protocol}://${request.host}`;
      const sheet = await look(server, request, async (view) => {
        const tour = await openTour(view, request.params);
        if (travelsAs(view, tour) === null) refuse('not-yours');
        const id = fields.recordId.safeParse(request.params.projectId);
        const stops = await findStops(view.tx, server.jurisdiction.id, tour.at);
        if (!stops.some(({ projectId }) => projectId === id.data)) return refuse('not-found');
        return sheetOf(view, request.params.projectId, origin, null);
      });
      const pdf = await projectSheetPdf(sheet, {
        fontFolder,
        readPhotograph: (key) => readFile(server.files.path(key)),
      }).catch(refuseMissing);
      return reply
        .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(sheet.name)}.pdf`)
        .type(paperTypes.pdf)
        .send(Buffer.from(pdf));
    },
  );
}
