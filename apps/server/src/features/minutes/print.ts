import { type Minutes, minutesDocx, minutesPdf, MissingGlyph, requirePrintable } from '@guatu/documents';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { keepPaper, type Paper } from '../files/index.ts';

/** Minutes set for the office suite and for printing. */
export interface PrintedMinutes {
  docx: Paper;
  pdf: Paper;
}

/** Sets the minutes and puts them into the store. Refuses with `paper-unprintable` when the fonts lack a character. */
export async function printMinutes({ files, fontFolder }: Server, minutes: Minutes): Promise<PrintedMinutes> {
  const name = `${minutes.number?.text ?? ''} ${minutes.title}`.trim();
  try {
    return {
      docx: await keepPaper(files, name, 'docx', await minutesDocx(minutes)),
      pdf: await keepPaper(files, name, 'pdf', await minutesPdf(minutes, { fontFolder })),
    };
  } catch (error) {
    return refuseMissing(error);
  }
}

/** Refuses as `printMinutes` does, while the text can still be changed: what is signed is fixed. */
export function refuseUnprintable({ fontFolder }: Server, minutes: Minutes): void {
  try {
    requirePrintable(minutes, { fontFolder });
  } catch (error) {
    refuseMissing(error);
  }
}

function refuseMissing(error: unknown): never {
  if (!(error instanceof MissingGlyph)) throw error;
  const characters = new Set(error.glyphs.map(({ character }) => character));
  return refuse('paper-unprintable', { characters: [...characters].join('') });
}
