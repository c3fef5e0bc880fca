import { enterPageImages, enterPaper, type Paper } from '../files/index.ts';
import type { Write } from '../../ledger/perform.ts';
import type { Server } from '../../server.ts';
import { changeEdition, lockEdition, type PressFailure, stateAfter } from './edition.ts';

/** What the press made: the book, its pages as pictures in order, and the same book for office suites. */
export interface Delivery {
  pdf: Paper;
  pages: number;
  images: string[];
  office: ['docx' | 'pptx', Paper][];
}

export type Outcome = Delivery | { failure: PressFailure };

interface Asked {
  month: string;
  revision: number;
  askedBy: string;
}

/** Enters the finished book, or why there is none, unless the edition was changed since it was asked for. */
export async function deliver(
  write: Write,
  server: Server,
  { month, revision, askedBy }: Asked,
  outcome: Outcome,
): Promise<null> {
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
  const { pdf, pages, images, office } = outcome;
  const papers = [pdf, ...office.map(([, paper]) => paper)];
  for (const paper of papers) await enterPaper(tx, jurisdictionId, paper, askedBy, now.toString());
  await enterPageImages(tx, jurisdictionId, pdf.id, images);
  const state = stateAfter(edition.state, { kind: 'deliver' });
  const copies = Object.fromEntries(office.map(([kind, { id }]) => [`${kind}_file_id`, id]));
  const set = { state, compiled_at: now.toString(), pdf_file_id: pdf.id, pages, ...copies };
  await changeEdition({ tx, server, now }, month, edition, askedBy, set);
  write.record({ subject: ['atlas', month], after: { state, pages, files: papers.map(({ id }) => id) } });
  return null;
}
