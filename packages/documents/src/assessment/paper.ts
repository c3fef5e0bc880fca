import type { PaperOptions } from '../minutes/pdf.ts';
import { paperDocx } from '../official-paper/docx.ts';
import { paperPdf } from '../official-paper/pdf.ts';
import { composeScorecard } from './compose.ts';
import type { ScorecardPaper } from './scorecard.ts';

/**
 * 考核计分表 with its evidence as a PDF. The same card gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export const scorecardPdf = async (card: ScorecardPaper, options?: PaperOptions): Promise<Uint8Array> =>
  paperPdf(composeScorecard(card), options);

/** The same as a Word file, with the same refusals. */
export const scorecardDocx = async (card: ScorecardPaper, options?: PaperOptions): Promise<Uint8Array> =>
  paperDocx(composeScorecard(card), options);
