import { fields, slotKey } from '@guatu/contract';
import {
  groundbreakingPlanDocx,
  groundbreakingPlanPdf,
  type GroundbreakingSheet,
  groundbreakingSheetDocx,
  groundbreakingSheetPdf,
} from '@guatu/documents';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { paperTypes } from '../files/index.ts';
import { refuseMissing } from '../issued-paper/index.ts';
import { type DrawnPlan, drawPlan } from './paper.ts';

const place = z.object({ rule: fields.key, slotKey });

const sheets: readonly (GroundbreakingSheet | 'plan')[] = [
  'plan',
  'agenda',
  'guests',
  'tasks',
  'running-order',
];

/** A PDF is opened to be printed; what an office suite edits is saved. */
const kinds = { pdf: 'inline', docx: 'attachment' } as const;

function print(
  { event, head }: DrawnPlan,
  sheet: GroundbreakingSheet | 'plan',
  kind: keyof typeof kinds,
  { fontFolder }: Server,
): Promise<Uint8Array> {
  const options = { fontFolder };
  if (sheet === 'plan') {
    return (kind === 'pdf' ? groundbreakingPlanPdf : groundbreakingPlanDocx)(event, head, options);
  }
  return (kind === 'pdf' ? groundbreakingSheetPdf : groundbreakingSheetDocx)(event, sheet, options);
}

/**
 * The papers of an event as it stands, outside the contract's JSON:
 * `GET /api/groundbreakings/{rule}/{slotKey}/plan.pdf`, and `agenda`, `guests`, `tasks`, `running-order`, each also `.docx`.
 */
export function groundbreakingRoutes(app: FastifyInstance, server: Server): void {
  for (const sheet of sheets) {
    for (const kind of ['pdf', 'docx'] as const) {
      app.get(`/api/groundbreakings/:rule/:slotKey/${sheet}.${kind}`, async (request, reply) => {
        const { at, drawn } = await look(server, request, async (view) => {
          const asked = place.safeParse(request.params);
          if (!asked.success) refuse('not-found');
          return { at: asked.data, drawn: await drawPlan(view, asked.data, null) };
        });
        const paper = await print(drawn, sheet, kind, server).catch(refuseMissing);
        const name = `groundbreaking-${at.slotKey}-${sheet}.${kind}`;
        return reply
          .header('content-disposition', `${kinds[kind]}; filename="${name}"`)
          .type(paperTypes[kind])
          .send(Buffer.from(paper));
      });
    }
  }
}
