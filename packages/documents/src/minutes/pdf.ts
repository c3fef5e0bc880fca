import { type FontBook, openFontBook } from '../typeset/font-book.ts';
import { requireGlyphs } from '../typeset/missing-glyph.ts';
import { typefaces, withPress } from '../typeset/press.ts';
import { composeMinutes } from './compose.ts';
import { type Composition, forPrint, printedTexts } from './composition.ts';
import type { Correction } from './correction.ts';
import type { Minutes } from './minutes.ts';

export interface PaperOptions {
  /** A folder of the office's own fonts (TTF, OTF, TTC): where it has a role's font, that one is used. */
  readonly fontFolder?: string | undefined;
}

/**
 * Whether the fonts hold every character, without setting anything: to be asked while the text can still be changed.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 */
export function requirePrintable(minutes: Minutes | Correction, { fontFolder }: PaperOptions = {}): void {
  printable(minutes, openFontBook(fontFolder));
}

/**
 * 会议纪要, or what corrects it, as a PDF in the layout of GB/T 9704. The same minutes give the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export async function minutesPdf(
  minutes: Minutes | Correction,
  { fontFolder }: PaperOptions = {},
): Promise<Uint8Array> {
  const fonts = openFontBook(fontFolder);
  const composition = printable(minutes, fonts);
  return withPress(fonts, (press) =>
    press.set({
      template: 'minutes.typ',
      tagged: true,
      data: { ...composition, typefaces: typefaces(fonts), author: minutes.printedBy, date: minutes.date },
    }),
  );
}

function printable(minutes: Minutes | Correction, fonts: FontBook): Composition {
  const composition = forPrint(composeMinutes(minutes));
  requireGlyphs(printedTexts(composition), fonts);
  return composition;
}
