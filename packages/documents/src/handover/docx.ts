import { seal } from '../office-file/seal.ts';
import type { PaperOptions } from '../minutes/pdf.ts';
import { openFontBook } from '../typeset/font-book.ts';
import { requireGlyphs } from '../typeset/missing-glyph.ts';
import { composeHandover } from './compose.ts';
import { printedTexts } from './composition.ts';
import type { Handover } from './handover.ts';

/**
 * 职务交接清单 as a Word file, A4 landscape. It names the office's licensed fonts and embeds none. The same sheet gives
 * the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export async function handoverDocx(
  handover: Handover,
  { fontFolder }: PaperOptions = {},
): Promise<Uint8Array> {
  const composition = composeHandover(handover);
  requireGlyphs(printedTexts(composition), openFontBook(fontFolder));
  const [{ Document, Packer, PageOrientation }, { pageNumbers, styles }, { twips }, { handoverBlocks }] =
    await Promise.all([
      import('docx'),
      import('../office-file/official-page.ts'),
      import('../office-file/measure.ts'),
      import('./docx-blocks.ts'),
    ]);
  const document = new Document({
    title: composition.title.text,
    creator: handover.drawnUpBy,
    lastModifiedBy: handover.drawnUpBy,
    externalStyles: styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            // The library turns a sheet given upright.
            size: { width: twips(210), height: twips(297), orientation: PageOrientation.LANDSCAPE },
            margin: {
              top: twips(26),
              bottom: twips(24),
              left: twips(25),
              right: twips(25),
              header: twips(15),
              footer: twips(14),
              gutter: 0,
            },
          },
        },
        ...pageNumbers(false),
        children: handoverBlocks(composition),
      },
    ],
  });
  return seal(new Uint8Array(await Packer.toArrayBuffer(document)), handover.drawnUpOn);
}
