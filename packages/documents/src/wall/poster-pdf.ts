import type { PaperOptions } from '../minutes/pdf.ts';
import { openFontBook } from '../typeset/font-book.ts';
import { requireGlyphs } from '../typeset/missing-glyph.ts';
import { typefaces, withPress } from '../typeset/press.ts';
import { codeSvg } from './code.ts';
import { composePoster, printedTexts } from './compose-poster.ts';
import type { Poster } from './poster.ts';

/**
 * 挂图作战图 as a PDF of one or more landscape sheets: a row a project, plan and actual by ten-day period, milestones,
 * light in colour, shape and word, with a legend and a code that opens the living chart. The same poster gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export async function posterPdf(
  poster: Poster,
  { fontFolder }: PaperOptions = {},
): Promise<{ pdf: Uint8Array; sheets: number }> {
  const fonts = openFontBook(fontFolder);
  requireGlyphs(printedTexts(poster), fonts);
  const composition = composePoster(poster, fonts);
  const pdf = await withPress(fonts, (press) =>
    press.set({
      template: 'wall-poster.typ',
      tagged: true,
      data: { ...composition, typefaces: typefaces(fonts), date: poster.asOf },
      files: new Map([['/code.svg', codeSvg(poster.address)]]),
    }),
  );
  return { pdf, sheets: composition.sheets.length };
}
