import { MissingGlyph } from '@guatu/documents';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { keepPaper, type Paper } from '../files/index.ts';

/** A paper for the office suite and for printing. */
export interface PaperPair<Content> {
  docx: Content;
  pdf: Content;
}

/** Sets a paper and puts it into the store. Refuses with `paper-unprintable` for a character that the fonts lack. */
export async function keepPaperPair(
  { files }: Server,
  name: string,
  set: () => Promise<PaperPair<Uint8Array>>,
): Promise<PaperPair<Paper>> {
  const { docx, pdf } = await set().catch(refuseMissing);
  return {
    docx: await keepPaper(files, name, 'docx', docx),
    pdf: await keepPaper(files, name, 'pdf', pdf),
  };
}

/** Refuses with `paper-unprintable` for a character that the fonts lack. */
export function refuseMissing(error: unknown): never {
  if (!(error instanceof MissingGlyph)) throw error;
  const characters = new Set(error.glyphs.map(({ character }) => character));
  return refuse('paper-unprintable', { characters: [...characters].join('') });
}
