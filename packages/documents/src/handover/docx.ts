import { seal } from '../office-file/seal.ts';
import { composeHandover } from './compose.ts';
import type { Handover } from './handover.ts';

/**
 * 职务交接清单 as a Word file, A4 landscape. It names the office's licensed fonts and embeds none. The same sheet gives
 * the same bytes.
 *
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export async function handoverDocx(handover: Handover): Promise<Uint8Array> {
  const composition = composeHandover(handover);
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
