import { open, readFile, stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { placeTaken, takenAt } from './camera.ts';
import { decodeHeic } from './heic.ts';
import { refuse } from '../../refusal/refusal.ts';
import { isTextTable } from '../../workbook/index.ts';

/** What a file turned out to be, judged by its bytes and never by its name. */
export interface Recognised {
  mediaType: string;
  width: number | null;
  height: number | null;
  /** When the camera says it was taken, ISO instant. */
  takenAt: string | null;
  /** Where, longitude and latitude: told to who sent it, and kept only where that person says so. */
  place: [number, number] | null;
}

const noPicture = { width: null, height: null, takenAt: null, place: null };

const images = new Set(['image/jpeg', 'image/png', 'image/webp']);
/** As telephones write them. */
const highEfficiency = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence']);
const papers = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  // The container of .xls and of password-protected workbooks; the importer says which it is.
  'application/x-cfb',
]);

/** 100 megapixels: more than any telephone takes, less than what exhausts memory. */
export const maximumPixels = 100_000_000;

/**
 * Recognises the file at `path`.
 * Refuses with `file-type-refused` what is neither photograph, PDF, Word, Excel nor a table as text, and with `image-unreadable` a
 * picture that does not decode.
 */
export async function recognise(path: string, name: string): Promise<Recognised> {
  const type = await fileTypeFromFile(path);
  const mediaType = type?.mime ?? (await bareZip(path));
  if (mediaType && images.has(mediaType)) return { mediaType, ...(await photograph(path, name)) };
  if (mediaType && highEfficiency.has(mediaType)) {
    const size = await decodeHeic(path, maximumPixels).catch(() => refuse('image-unreadable', { name }));
    return { mediaType, width: size.width, height: size.height, ...(await camera(path)) };
  }
  if (mediaType && papers.has(mediaType)) return { mediaType, ...noPicture };
  if (mediaType === null && (await isTable(path))) return { mediaType: 'text/csv', ...noPicture };
  return refuse('file-type-refused', { name });
}

/** Lists come as text too. What is larger is no list. */
const largestTable = 20 * 1024 * 1024;

const isTable = async (path: string): Promise<boolean> =>
  (await stat(path)).size <= largestTable && isTextTable(await readFile(path));

async function photograph(path: string, name: string): Promise<Omit<Recognised, 'mediaType'>> {
  // A server that is sent no picture does without it.
  const { default: sharp } = await import('sharp');
  try {
    // Decoding every pixel is the only proof that it is a picture.
    const image = sharp(path, { limitInputPixels: maximumPixels, failOn: 'truncated' });
    const { width, height, orientation = 1 } = await image.metadata();
    await image.stats();
    const lying = orientation >= 5;
    return {
      width: (lying ? height : width) ?? null,
      height: (lying ? width : height) ?? null,
      ...(await camera(path)),
    };
  } catch {
    return refuse('image-unreadable', { name });
  }
}

const camera = async (path: string) => ({ takenAt: await takenAt(path), place: await placeTaken(path) });

/** A workbook written without a content-type part first still is a zip; the importer judges it. */
async function bareZip(path: string): Promise<string | null> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\x03\x04'
      ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      : null;
  } finally {
    await file.close();
  }
}
