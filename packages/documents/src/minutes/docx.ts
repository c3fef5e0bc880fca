import { seal } from '../office-file/seal.ts';
import { composeMinutes } from './compose.ts';
import { forPrint } from './composition.ts';
import type { Correction } from './correction.ts';
import type { Minutes } from './minutes.ts';

/**
 * 会议纪要, or what corrects it, as a Word file in the layout of GB/T 9704, to be edited in an office suite. It names the office's
 * licensed fonts and embeds none. The same minutes give the same bytes.
 *
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export async function minutesDocx(minutes: Minutes | Correction): Promise<Uint8Array> {
  const composition = forPrint(composeMinutes(minutes));
  // A server that sets no paper does without all of it.
  const [{ Document, Packer }, { page, pageNumbers, styles }, { minutesBlocks }] = await Promise.all([
    import('docx'),
    import('../office-file/official-page.ts'),
    import('./docx-blocks.ts'),
  ]);
  const document = new Document({
    title: composition.title.map(({ text }) => text).join(''),
    creator: minutes.printedBy,
    lastModifiedBy: minutes.printedBy,
    externalStyles: styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: page,
        ...pageNumbers(composition.draft),
        children: minutesBlocks(composition),
      },
    ],
  });
  return seal(new Uint8Array(await Packer.toArrayBuffer(document)), minutes.date);
}
