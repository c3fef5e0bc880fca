import type { PaperOptions } from '../minutes/pdf.ts';
import { openFontBook } from '../typeset/font-book.ts';
import { type PrintedText, requireGlyphs } from '../typeset/missing-glyph.ts';

/** Whether the fonts hold every character of some texts. @throws MissingGlyph when a face lacks one. */
export const requireDrawn = (texts: Iterable<PrintedText>, { fontFolder }: PaperOptions = {}): void =>
  requireGlyphs(texts, openFontBook(fontFolder));
