import { readFile } from 'node:fs/promises';
import { atlasOfficeFile, atlasPdf, type AtlasEdition } from '@guatu/documents';
import { z } from 'zod';
import { keepPaper } from '../files/index.ts';
import type { Subscriber } from '../../ledger/outbox-relay.ts';
import { perform } from '../../ledger/perform.ts';
import type { Server } from '../../server.ts';
import { bookOf } from './book.ts';
import { deliver, type Delivery, type Outcome } from './deliver.ts';
import { findEdition, type PrintedEdition } from './edition.ts';
import { failureOf } from './failure.ts';
import { keepPageImages } from './page-images.ts';
import { progressOf } from './progress.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** The topic under which compiling is asked for. */
export const compilationAsked = 'atlas.compilation-asked';

const asked = z.object({ month: z.string(), revision: z.number().int(), askedBy: z.uuid() });

/**
 * Makes the book that was asked for, in threads of its own, and keeps it by its content. What is set is kept aside part
 * by part: when the server is killed over it, the event comes again and the press goes on from there. Whatever was asked
 * or written since makes this book a thing of the past: it is not delivered.
 */
export const pressEdition: Subscriber = async (server, { id: key, payload }) => {
  const order = asked.parse(payload);
  const jurisdictionId = server.jurisdiction.id;
  const { revision, printed } = await server.database.withJurisdiction(jurisdictionId, 'read only', (tx) =>
    findEdition(tx, jurisdictionId, order.month),
  );
  if (revision !== order.revision || printed === null) return;
  const workplace = await openWorkplace(server.files, order);
  const outcome = await press(server, order.month, printed, workplace);
  const command = { jurisdictionId, key, verb: 'atlas.deliver', actor: null, input: payload };
  const now = server.clock.now();
  await perform(server.database, { ...command, now }, (write) => deliver(write, server, order, outcome));
  await workplace.clear();
};

async function press(
  server: Server,
  month: string,
  printed: PrintedEdition,
  workplace: Workplace,
): Promise<Outcome> {
  const book = bookOf(month, printed);
  const progress = progressOf(server, month);
  try {
    return await make(server, book, workplace, progress.note);
  } catch (error) {
    const failure = failureOf(error, book);
    if (failure === null) throw error;
    return { failure };
  } finally {
    await progress.noted();
  }
}

async function make(
  server: Server,
  book: AtlasEdition,
  workplace: Workplace,
  note: (step: string, done: number, of: number) => void,
): Promise<Delivery> {
  const readPhotograph = (key: string) => readFile(server.files.path(key));
  const images: string[] = [];
  const { pdf, pages } = await atlasPdf(book, {
    readPhotograph,
    fontFolder: server.fontFolder,
    parts: workplace,
    onProgress: ({ projectsSet, projects }) => note('pages', projectsSet, projects),
    onPart: async (bytes, firstPage) => {
      images.push(...(await keepPageImages(server.files, workplace, bytes, firstPage)));
    },
  });
  const name = `${book.county}项目图册 ${book.month}`;
  const delivery: Delivery = {
    pdf: await keepPaper(server.files, name, 'pdf', pdf),
    pages,
    images,
    office: [],
  };
  for (const kind of ['docx', 'pptx'] as const) {
    const bytes = await atlasOfficeFile(kind, book, {
      readPhotograph,
      onProgress: ({ projectsSet, projects }) => note(kind, projectsSet, projects),
    });
    delivery.office.push([kind, await keepPaper(server.files, name, kind, bytes)]);
  }
  return delivery;
}
