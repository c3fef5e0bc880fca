import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of a PDF without spaces and line ends; throws where it is none. */
export const wordsOfPdf = async (bytes: Uint8Array): Promise<string> => (await pagesOfPdf(bytes)).join('');

/** The same, page by page. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<string[]> {
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: file.numPages }, async (_, index) => {
    const { items } = await (await file.getPage(index + 1)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join('');
    return words.replaceAll(/\s/g, '');
  });
  return Promise.all(pages);
}

/** The words of a Word document; throws where it is no zip, or holds no document. */
export const wordsOfDocx = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml']!)
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s/g, '');
