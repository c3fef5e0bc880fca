import type { PaperOptions } from '../minutes/pdf.ts';
import { openFontBook } from '../typeset/font-book.ts';
import { requireGlyphs } from '../typeset/missing-glyph.ts';
import { typefaces, withPress } from '../typeset/press.ts';
import { codeSvg } from './code.ts';
import { composeSheet, printedTexts } from './compose-sheet.ts';
import { mostOnSheet, type ProjectSheet } from './sheet.ts';

export interface SheetPdfOptions extends PaperOptions {
  /** Bytes of a photograph, JPEG, by its key. */
  readonly readPhotograph: (key: string) => Promise<Uint8Array>;
}

/**
 * 项目一张图 as a PDF: one A4 page. The same sheet gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export async function projectSheetPdf(
  sheet: ProjectSheet,
  { fontFolder, readPhotograph }: SheetPdfOptions,
): Promise<Uint8Array> {
  const fonts = openFontBook(fontFolder);
  requireGlyphs(printedTexts(sheet), fonts);
  const keys = sheet.photographs.slice(0, mostOnSheet.photographs).map(({ key }) => key);
  const fileOf = (key: string) => `/photograph/${keys.indexOf(key)}.jpg`;
  const files = new Map([['/code.svg', codeSvg(sheet.address)]]);
  for (const key of keys) files.set(fileOf(key), await readPhotograph(key));
  return withPress(fonts, (press) =>
    press.set({
      template: 'wall-sheet.typ',
      tagged: true,
      data: { ...composeSheet(sheet, fileOf), typefaces: typefaces(fonts), date: sheet.asOf },
      files,
    }),
  );
}
