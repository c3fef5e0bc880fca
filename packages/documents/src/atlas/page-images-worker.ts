import { parentPort, workerData } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import type { ImagesReply } from './page-images.ts';

/** The thread behind `pageImages`. */
const { pdf, width } = workerData as { pdf: Uint8Array; width: number };

async function pictures(): Promise<Uint8Array[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const images: Uint8Array[] = [];
  for (const page of document.pages()) {
    const { data } = await page.render({
      scale: width / page.getOriginalSize().originalWidth,
      render: ({ data: pixels, width: w, height }) =>
        sharp(pixels, { raw: { width: w, height, channels: 4 } })
          .removeAlpha()
          .jpeg({ quality: 80 })
          .toBuffer(),
    });
    images.push(Uint8Array.from(data));
  }
  document.destroy();
  library.destroy();
  return images;
}

pictures().then(
  (images) => answer({ images }),
  (error: unknown) => answer({ message: error instanceof Error ? error.message : String(error) }),
);

const answer = (reply: ImagesReply): void => parentPort!.postMessage(reply, []);
