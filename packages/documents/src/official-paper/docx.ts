import { seal } from '../office-file/seal.ts';
import type { PaperComposition } from './composition.ts';

/**
 * A paper as a Word file in the layout of GB/T 9704, to be edited in an office suite. It names the office's licensed
 * fonts and embeds none. The same composition gives the same bytes.
 */
export async function paperDocx(composition: PaperComposition): Promise<Uint8Array> {
  const [{ Document, Packer }, { page, pageNumbers, styles }, { paperBlocks }] = await Promise.all([
    import('docx'),
    import('../office-file/official-page.ts'),
    import('./docx-blocks.ts'),
  ]);
  const document = new Document({
    title: composition.title.map(({ text }) => text).join(''),
    creator: composition.author,
    lastModifiedBy: composition.author,
    externalStyles: styles,
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties: page, ...pageNumbers(composition.draft), children: paperBlocks(composition) }],
  });
  return seal(new Uint8Array(await Packer.toArrayBuffer(document)), composition.date);
}
