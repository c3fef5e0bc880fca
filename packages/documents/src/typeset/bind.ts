import { ParseSpeeds, PDFDocument, PDFHexString, PDFName, type PDFDict, type PDFRef } from 'pdf-lib';
import type { BindOrder, Bookmark } from './press-order.ts';

/**
 * One PDF from several parts in order, with an outline; dated by the order, never by the clock.
 *
 * @throws Error when a part does not begin where the contents say: a wrong page number is never bound in.
 */
export async function bind({ title, author, date, parts, bookmarks }: BindOrder): Promise<Uint8Array> {
  const book = await PDFDocument.create({ updateMetadata: false });
  for (const { bytes, firstPage } of parts) {
    const next = book.getPageCount() + 1;
    if (next !== firstPage) throw new Error(`a part planned for page ${firstPage} fell on page ${next}`);
    const leaf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
    for (const page of await book.copyPages(leaf, leaf.getPageIndices())) book.addPage(page);
  }
  const frozen = new Date(`${date}T00:00:00Z`);
  book.setTitle(title, { showInWindowTitleBar: true });
  book.setAuthor(author);
  book.setLanguage('zh-CN');
  book.setCreationDate(frozen);
  book.setModificationDate(frozen);
  book.catalog.set(PDFName.of('PageLayout'), PDFName.of('SinglePage'));
  outline(book, bookmarks);
  return book.save({ objectsPerTick: Infinity });
}

/** A flat outline: items chained by Prev and Next under one root. */
function outline(book: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const { context } = book;
  const pages = book.getPages();
  const root = context.nextRef();
  const refs = bookmarks.map(() => context.nextRef());
  const link = (key: string, ref: PDFRef | undefined): Record<string, PDFRef> =>
    ref === undefined ? {} : { [key]: ref };
  for (const [index, { title, page }] of bookmarks.entries()) {
    const item: PDFDict = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: root,
      Dest: [pages[page - 1]!.ref, 'Fit'],
      ...link('Prev', refs[index - 1]),
      ...link('Next', refs[index + 1]),
    });
    context.assign(refs[index]!, item);
  }
  context.assign(
    root,
    context.obj({ Type: 'Outlines', First: refs[0]!, Last: refs.at(-1)!, Count: bookmarks.length }),
  );
  book.catalog.set(PDFName.of('Outlines'), root);
}
