import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** A zip holds local time without a zone, and fflate reads the Date in the machine's own: so it is made there. */
const mtime = new Date(1980, 0, 1);

/** The method by which a zip’s entry is packed. */
const deflate = 8;
const compress = promisify<Uint8Array, { level: number }, Buffer>(deflateRaw);

/**
 * Parts as a zip, the same for the same parts. Node's own compressor takes an eighth of the time that one in JavaScript
 * does, which for thousands of rows is most of it.
 */
export const zipped = async (parts: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, text] of Object.entries(parts)) {
    const bytes = Buffer.from(text);
    const file: ZipInputFile = {
      filename,
      mtime,
      compression: deflate,
      crc: crc32(bytes),
      size: bytes.length,
    };
    zip.add(file);
    file.ondata?.(null, new Uint8Array(await compress(bytes, { level: 3 })), true);
  }
  zip.end();
  return Buffer.concat(chunks);
};
