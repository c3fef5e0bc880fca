import type { PaperOptions } from '../minutes/pdf.ts';
import { paperDocx } from '../official-paper/docx.ts';
import { paperPdf } from '../official-paper/pdf.ts';
import { composeNotice } from './compose.ts';
import type { Notice } from './notice.ts';

/**
 * 督办通知单 as a PDF. The same notice gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export const noticePdf = async (notice: Notice, options?: PaperOptions): Promise<Uint8Array> =>
  paperPdf(composeNotice(notice), options);

/** The same as a Word file, with the same refusals. */
export const noticeDocx = async (notice: Notice, options?: PaperOptions): Promise<Uint8Array> =>
  paperDocx(composeNotice(notice), options);
