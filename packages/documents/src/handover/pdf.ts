import type { PaperOptions } from '../minutes/pdf.ts';
import { openFontBook } from '../typeset/font-book.ts';
import { requireGlyphs } from '../typeset/missing-glyph.ts';
import { typefaces, withPress } from '../typeset/press.ts';
import { composeHandover } from './compose.ts';
import { printedTexts } from './composition.ts';
import type { Handover } from './handover.ts';

/**
 * 职务交接清单 as a PDF, A4 landscape. The same sheet gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export async function handoverPdf(
  handover: Handover,
  { fontFolder }: PaperOptions = {},
): Promise<Uint8Array> {
  const fonts = openFontBook(fontFolder);
  const composition = composeHandover(handover);
  requireGlyphs(printedTexts(composition), fonts);
  const { drawnUpBy: author, drawnUpOn: date } = handover;
  return withPress(fonts, (press) =>
    press.set({
      template: 'handover.typ',
      tagged: true,
      data: { ...composition, typefaces: typefaces(fonts), author, date },
    }),
  );
}
