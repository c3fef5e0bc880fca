import { fields } from '@guatu/contract';
import { bulletinPdf } from '@guatu/documents';
import type { FastifyInstance } from 'fastify';
import { look } from '../../../http/look.ts';
import { refuse } from '../../../refusal/refusal.ts';
import type { Server } from '../../../server.ts';
import { refuseMissing } from '../../issued-paper/index.ts';
import { seenDraft } from './find.ts';
import { paperOf } from './paper.ts';

/** `GET /api/supervision-drafts/{id}/paper.pdf`: a report as it would go out, marked as a draft. */
export function reportRoutes(app: FastifyInstance, server: Server): void {
  app.get<{ Params: { id: string } }>('/api/supervision-drafts/:id/paper.pdf', async (request, reply) => {
    const model = await look(server, request, async (view) => {
      const id = fields.recordId.safeParse(request.params.id);
      if (!id.success) return refuse('not-found');
      const { draft, rulebook, as } = await seenDraft(view, id.data);
      return paperOf(view, rulebook, draft, as, null);
    });
    const paper = await bulletinPdf(model, { fontFolder: server.fontFolder }).catch(refuseMissing);
    return reply.type('application/pdf').send(Buffer.from(paper));
  });
}
