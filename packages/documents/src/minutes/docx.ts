import { Document, Packer } from 'docx';
import { seal } from '../office-file/seal.ts';
import { page, pageNumbers, styles } from '../office-file/official-page.ts';
import { composeMinutes } from './compose.ts';
import { minutesBlocks } from './docx-blocks.ts';
import type { Minutes } from './minutes.ts';

/**
 * 会议纪要 as a Word file in the layout of GB/T 9704, to be edited in an office suite. It names the office's
 * licensed fonts and embeds none. The same minutes give the same bytes.
 *
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export async function minutesDocx(minutes: Minutes): Promise<Uint8Array> {
  const composition = composeMinutes(minutes);
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
