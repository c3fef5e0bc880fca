import { seal } from '../office-file/seal.ts';
import { composeDocket } from './compose.ts';
import type { DocketPaper } from './docket.ts';

/**
 * 项目问题清单 as a Word file, A4 landscape, to be edited in an office suite. It names the office's licensed fonts and
 * embeds none. The same list gives the same bytes.
 *
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export async function docketDocx(docket: DocketPaper): Promise<Uint8Array> {
  const composition = composeDocket(docket);
  const [{ Document, Packer }, { pageNumbers, styles }, { docketBlocks, page }] = await Promise.all([
    import('docx'),
    import('../office-file/official-page.ts'),
    import('./docx-blocks.ts'),
  ]);
  const document = new Document({
    title: composition.title.text,
    creator: composition.author,
    lastModifiedBy: composition.author,
    externalStyles: styles,
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties: page, ...pageNumbers(composition.draft), children: docketBlocks(composition) }],
  });
  return seal(new Uint8Array(await Packer.toArrayBuffer(document)), composition.date);
}
