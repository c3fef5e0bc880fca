import { readFile } from 'node:fs/promises';
import { atlasPdf, pageCount } from '@guatu/documents';
import { z } from 'zod';
import { keepPaper, enterPaper, type Paper } from '../files/index.ts';
import type { Subscriber } from '../../ledger/outbox-relay.ts';
import { perform, type Write } from '../../ledger/perform.ts';
import type { Server } from '../../server.ts';
import { bookOf } from './book.ts';
import {
  changeEdition,
  findEdition,
  lockEdition,
  type PressFailure,
  type PrintedEdition,
  stateAfter,
} from './edition.ts';
import { failureOf } from './failure.ts';

/** The topic under which compiling is asked for. */
export const compilationAsked = 'atlas.compilation-asked';

const asked = z.object({ month: z.string(), revision: z.number().int(), askedBy: z.uuid() });
type Asked = z.output<typeof asked>;

type Outcome = { paper: Paper; pages: number } | { failure: PressFailure };

/**
 * Sets the book that was asked for, in the press's own thread, and keeps it by its content. Whatever was asked or
 * written since makes this book a thing of the past: it is not delivered.
 */
export const pressEdition: Subscriber = async (server, { id: key, payload }) => {
  const order = asked.parse(payload);
  const jurisdictionId = server.jurisdiction.id;
  const { revision, printed } = await server.database.withJurisdiction(jurisdictionId, 'read only', (tx) =>
    findEdition(tx, jurisdictionId, order.month),
  );
  if (revision !== order.revision || printed === null) return;
  const outcome = await press(server, order.month, printed);
  const command = { jurisdictionId, key, verb: 'atlas.deliver', actor: null, input: payload };
  const now = server.clock.now();
  await perform(server.database, { ...command, now }, (write) => deliver(write, server, order, outcome));
};

async function press(server: Server, month: string, printed: PrintedEdition): Promise<Outcome> {
  const book = bookOf(month, printed);
  const progress = progressOf(server, month);
  try {
    const pdf = await atlasPdf(book, {
      readPhotograph: (key) => readFile(server.files.path(key)),
      fontFolder: server.fontFolder,
      onProgress: ({ projectsSet }) => progress.note(projectsSet),
    });
    const pages = await pageCount(pdf);
    return { paper: await keepPaper(server.files, `${book.county}项目图册 ${month}`, 'pdf', pdf), pages };
  } catch (error) {
    const failure = failureOf(error, book);
    if (failure === null) throw error;
    return { failure };
  } finally {
    await progress.noted();
  }
}

/** Keeps how far the press has come, one note after the other. Written over, and no part of the ledger's history. */
function progressOf({ database, jurisdiction }: Server, month: string) {
  let last: Promise<unknown> = Promise.resolve();
  const write = (projectsSet: number) =>
    database.withJurisdiction(jurisdiction.id, 'read write', (tx) =>
      tx
        .updateTable('atlas_edition')
        .set({ projects_set: projectsSet })
        .where('jurisdiction_id', '=', jurisdiction.id)
        .where('month', '=', month)
        .execute(),
    );
  return {
    // A note that is lost does no harm; the press goes on, and says at its end whether the book is made.
    note: (projectsSet: number) => void (last = last.then(() => write(projectsSet)).catch(() => {})),
    noted: () => last,
  };
}

async function deliver(write: Write, server: Server, { month, revision, askedBy }: Asked, outcome: Outcome) {
  const { tx, now } = write;
  const jurisdictionId = server.jurisdiction.id;
  const edition = await lockEdition(tx, jurisdictionId, month);
  if (edition.revision !== revision) return null;
  if ('failure' in outcome) {
    const { failure } = outcome;
    const state = stateAfter(edition.state, { kind: 'fail' });
    const set = { state, failure: JSON.stringify(failure) };
    await changeEdition({ tx, server, now }, month, edition, askedBy, set);
    write.record({ subject: ['atlas', month], after: { state, failure } });
    return null;
  }
  const { paper, pages } = outcome;
  await enterPaper(tx, jurisdictionId, paper, askedBy, now.toString());
  const state = stateAfter(edition.state, { kind: 'deliver' });
  const set = { state, compiled_at: now.toString(), pdf_file_id: paper.id, pages };
  await changeEdition({ tx, server, now }, month, edition, askedBy, set);
  write.record({ subject: ['atlas', month], after: { state, pages, pdf: paper.id } });
  return null;
}
