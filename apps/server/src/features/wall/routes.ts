import { readFile } from 'node:fs/promises';
import { fields } from '@guatu/contract';
import { MissingGlyph, projectSheetPdf } from '@guatu/documents';
import type { FastifyInstance } from 'fastify';
import { look } from '../../http/look.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { paperTypes } from '../files/index.ts';
import { sheetOf } from './sheet-of.ts';

/** The page on which a project stands, outside the contract's JSON: `GET /api/wall/sheets/{id}.pdf`. */
export function wallRoutes(app: FastifyInstance, server: Server): void {
  app.get<{ Params: { id: string } }>('/api/wall/sheets/:id.pdf', async (request, reply) => {
    const id = fields.recordId.safeParse(request.params.id);
    const origin = `${request.protocol}://${request.host}`;
    const sheet = await look(server, request, (view) =>
      id.success ? sheetOf(view, id.data, origin) : refuse('not-found'),
    );
    const pdf = await projectSheetPdf(sheet, {
      fontFolder: server.fontFolder,
      readPhotograph: (key) => readFile(server.files.path(key)),
    }).catch(refuseMissing);
    const name = encodeURIComponent(`${sheet.name}-${sheet.asOf}.pdf`);
    return reply
      .header('content-disposition', `inline; filename*=UTF-8''${name}`)
      .type(paperTypes.pdf)
      .send(Buffer.from(pdf));
  });
}

function refuseMissing(error: unknown): never {
  if (!(error instanceof MissingGlyph)) throw error;
  const characters = new Set(error.glyphs.map(({ character }) => character));
  return refuse('paper-unprintable', { characters: [...characters].join('') });
}
