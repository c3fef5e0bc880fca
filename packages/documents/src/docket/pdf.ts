import type { PaperOptions } from '../minutes/pdf.ts';
import { openFontBook } from '../typeset/font-book.ts';
import { requireGlyphs } from '../typeset/missing-glyph.ts';
import { typefaces, withPress } from '../typeset/press.ts';
import { composeDocket, printedTexts } from './compose.ts';
import type { DocketPaper } from './docket.ts';

/**
 * 项目问题清单 as a PDF, A4 landscape. The same list gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export async function docketPdf(docket: DocketPaper, { fontFolder }: PaperOptions = {}): Promise<Uint8Array> {
  const fonts = openFontBook(fontFolder);
  const composition = composeDocket(docket);
  requireGlyphs(printedTexts(composition), fonts);
  return withPress(fonts, (press) =>
    press.set({
      template: 'docket.typ',
      tagged: true,
      data: { ...composition, typefaces: typefaces(fonts) },
    }),
  );
}
