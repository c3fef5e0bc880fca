import { createHash } from 'node:crypto';
import {
  ParseSpeeds,
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFObjectCopier,
  type PDFRef,
} from 'pdf-lib';
import type { BindOrder, Bookmark } from './press-order.ts';

/**
 * One PDF from several parts in order, with an outline; dated by the order, never by the clock.
 *
 * @throws Error when a part does not begin where the contents say: a wrong page number is never bound in.
 */
export async function bind({ title, author, date, parts, bookmarks }: BindOrder): Promise<Uint8Array> {
  const book = await PDFDocument.create({ updateMetadata: false });
  let colours: PDFObject | undefined;
  for (const { bytes, firstPage } of parts) {
    const next = book.getPageCount() + 1;
    if (next !== firstPage) throw new Error(`a part planned for page ${firstPage} fell on page ${next}`);
    const leaf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
    colours ??= copied(leaf, 'OutputIntents', book);
    for (const page of await book.copyPages(leaf, leaf.getPageIndices())) book.addPage(page);
  }
  const frozen = new Date(`${date}T00:00:00Z`);
  book.setTitle(title, { showInWindowTitleBar: true });
  book.setAuthor(author);
  book.setLanguage('zh-CN');
  book.setCreationDate(frozen);
  book.setModificationDate(frozen);
  book.catalog.set(PDFName.of('PageLayout'), PDFName.of('SinglePage'));
  if (colours) book.catalog.set(PDFName.of('OutputIntents'), colours);
  outline(book, bookmarks);
  archive(book, title, author, frozen);
  return book.save({ objectsPerTick: Infinity });
}

/** Part of a leaf's catalogue, copied into the book; undefined where the leaf has none. */
function copied(leaf: PDFDocument, name: string, book: PDFDocument): PDFObject | undefined {
  const found = leaf.catalog.lookup(PDFName.of(name));
  return found && PDFObjectCopier.for(leaf.context, book.context).copy(found);
}

/** What PDF/A-2b asks of the file beside its pages: metadata that say so and agree with the rest, and an identity. */
function archive(book: PDFDocument, title: string, author: string, date: Date): void {
  const at = date.toISOString().replace('.000', '');
  const [name, maker] = [title, author].map(escaped);
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${name}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${maker}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${at}</xmp:CreateDate><xmp:ModifyDate>${at}</xmp:ModifyDate>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  const metadata = book.context.stream(Buffer.from(xmp), { Type: 'Metadata', Subtype: 'XML' });
  book.catalog.set(PDFName.of('Metadata'), book.context.register(metadata));
  const identity = PDFHexString.of(createHash('md5').update(xmp).digest('hex'));
  book.context.trailerInfo.ID = book.context.obj([identity, identity]);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

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
