import type { PaperOptions } from '../minutes/pdf.ts';
import { paperDocx } from '../official-paper/docx.ts';
import { paperPdf } from '../official-paper/pdf.ts';
import type { Bulletin } from './bulletin.ts';
import { composeBulletin } from './compose.ts';

/**
 * 通报 or 专报 as a PDF. The same bulletin gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export const bulletinPdf = async (bulletin: Bulletin, options?: PaperOptions): Promise<Uint8Array> =>
  paperPdf(composeBulletin(bulletin), options);

/** The same as a Word file, with the same refusals. */
export const bulletinDocx = async (bulletin: Bulletin, options?: PaperOptions): Promise<Uint8Array> =>
  paperDocx(composeBulletin(bulletin), options);
