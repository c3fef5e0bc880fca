import { scorecardDocx, scorecardPdf, scorecardsWorkbook, scorecardWorkbook } from '@guatu/documents';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { fields } from '@guatu/contract';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { refuseMissing } from '../issued-paper/index.ts';
import { periodWords, scorecardPaper } from './paper.ts';
import { showAssessment } from './show.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const wanted = z.object({
  card: fields.key.optional(),
  period: z.string().max(10).optional(),
});
const ofUnit = wanted.extend({ unitId: fields.key });

const read = <Query>(schema: z.ZodType<Query>, query: unknown): Query => {
  const found = schema.safeParse(query);
  return found.success ? found.data : refuse('invalid-input', { places: 'query' });
};

const send = (reply: FastifyReply, name: string, type: string, bytes: Uint8Array) =>
  reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .type(type)
    .send(Buffer.from(bytes));

/**
 * `GET /api/assessment-scorecard.{pdf,docx,xlsx}?card=…&period=…&unitId=…`: one unit's card with its evidence.
 * `GET /api/assessment-scorecards.xlsx?card=…&period=…`: the table of a period, as far as one sees it.
 */
export function assessmentRoutes(app: FastifyInstance, server: Server): void {
  const { fontFolder } = server;
  app.get('/api/assessment-scorecard.pdf', async (request, reply) => {
    const paper = await look(server, request, (view) => scorecardPaper(view, read(ofUnit, request.query)));
    const bytes = await scorecardPdf(paper, { fontFolder }).catch(refuseMissing);
    return reply.type('application/pdf').send(Buffer.from(bytes));
  });
  app.get('/api/assessment-scorecard.docx', async (request, reply) => {
    const paper = await look(server, request, (view) => scorecardPaper(view, read(ofUnit, request.query)));
    const bytes = await scorecardDocx(paper, { fontFolder }).catch(refuseMissing);
    return send(reply, `${paper.unit}${paper.period}考核计分表.docx`, word, bytes);
  });
  app.get('/api/assessment-scorecard.xlsx', async (request, reply) => {
    const paper = await look(server, request, (view) => scorecardPaper(view, read(ofUnit, request.query)));
    return send(
      reply,
      `${paper.unit}${paper.period}考核计分表.xlsx`,
      spreadsheet,
      await scorecardWorkbook(paper),
    );
  });
  app.get('/api/assessment-scorecards.xlsx', async (request, reply) => {
    const { shown, date } = await look(server, request, async (view) => ({
      shown: await showAssessment(view, read(wanted, request.query)),
      date: view.today.toString(),
    }));
    const { card, period, units } = shown;
    const title = `${server.jurisdiction.name}${periodWords(period.key)}${card.name}`;
    const bytes = await scorecardsWorkbook(
      units.map(({ name, points, soFar, corrected, parts }) => ({
        unit: name,
        points: String(points ?? soFar),
        corrected: corrected === null ? null : String(corrected),
        parts: parts.map((part) => (part.applies ? String(part.points ?? part.soFar) : '—')),
      })),
      {
        title,
        parts: card.parts.map(({ name }) => name),
        note: card.basis === 'default' ? `默认计分办法《${card.document}》` : `《${card.document}》`,
        date,
      },
    );
    return send(reply, `${title}.xlsx`, spreadsheet, bytes);
  });
}
