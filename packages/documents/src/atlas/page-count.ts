/** How many pages a PDF has. */
export async function pageCount(pdf: Uint8Array): Promise<number> {
  const { ParseSpeeds, PDFDocument } = await import('pdf-lib');
  const book = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  return book.getPageCount();
}
