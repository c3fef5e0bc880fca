import type { PaperOptions } from '../minutes/pdf.ts';
import { openFontBook } from '../typeset/font-book.ts';
import { requireGlyphs } from '../typeset/missing-glyph.ts';
import { typefaces, withPress } from '../typeset/press.ts';
import { liesAcross, type PaperComposition, printedTexts } from './composition.ts';

/**
 * A paper as a PDF in the layout of GB/T 9704. The same composition gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 */
export async function paperPdf(
  composition: PaperComposition,
  { fontFolder }: PaperOptions = {},
): Promise<Uint8Array> {
  const fonts = openFontBook(fontFolder);
  requireGlyphs(printedTexts(composition), fonts);
  return withPress(fonts, (press) =>
    press.set({
      template: 'official-paper.typ',
      tagged: true,
      data: {
        ...composition,
        annexAcross: composition.annex !== null && liesAcross(composition.annex.table),
        typefaces: typefaces(fonts),
      },
    }),
  );
}
