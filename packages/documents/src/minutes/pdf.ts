import { openFontBook } from '../typeset/font-book.ts';
import { requireGlyphs } from '../typeset/missing-glyph.ts';
import { typefaces, withPress } from '../typeset/press.ts';
import { composeMinutes } from './compose.ts';
import { printedTexts } from './composition.ts';
import type { Minutes } from './minutes.ts';

export interface PaperOptions {
  /** A folder of the office's own fonts (TTF, OTF, TTC): where it has a role's font, that one is used. */
  readonly fontFolder?: string | undefined;
}

/**
 * 会议纪要 as a PDF in the layout of GB/T 9704. The same minutes give the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export async function minutesPdf(minutes: Minutes, { fontFolder }: PaperOptions = {}): Promise<Uint8Array> {
  const composition = composeMinutes(minutes);
  const fonts = openFontBook(fontFolder);
  requireGlyphs(printedTexts(composition), fonts);
  return withPress(fonts, (press) =>
    press.set({
      template: 'minutes.typ',
      tagged: true,
      data: { ...composition, typefaces: typefaces(fonts), author: minutes.printedBy, date: minutes.date },
    }),
  );
}
