import type { PaperOptions } from '../minutes/pdf.ts';
import { paperDocx } from '../official-paper/docx.ts';
import { paperPdf } from '../official-paper/pdf.ts';
import { composeWeeklyPack } from './compose.ts';
import type { WeeklyPaper } from './weekly-pack.ts';

/**
 * 周汇报材料 as a PDF. The same pack gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export const weeklyPackPdf = async (pack: WeeklyPaper, options?: PaperOptions): Promise<Uint8Array> =>
  paperPdf(composeWeeklyPack(pack), options);

/** The same as a Word file, with the same refusals. */
export const weeklyPackDocx = async (pack: WeeklyPaper, options?: PaperOptions): Promise<Uint8Array> =>
  paperDocx(composeWeeklyPack(pack), options);
