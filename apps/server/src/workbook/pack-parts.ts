import { crc32 } from 'node:zlib';
import type { Part } from './inflate-parts.ts';

/**
 * Packs parts into a zip without compression. The spreadsheet reader is given this, never the upload itself: two readers
 * may see different parts in one crafted zip, and only what passed the limits may be read.
 */
export const packParts = (parts: readonly Part[]): Uint8Array => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const fileName = Buffer.from(name, 'utf8');
    const facts = commonFields(fileName.length, bytes);
    const local = Buffer.concat([words32(0x04034b50), facts, fileName]);
    directory.push(
      Buffer.concat([words32(0x02014b50), words16(20), facts, Buffer.alloc(10), words32(offset), fileName]),
    );
    locals.push(local, bytes);
    offset += local.length + bytes.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.concat([
    words32(0x06054b50),
    words16(0, 0, parts.length, parts.length),
    words32(entries.length, offset),
    words16(0),
  ]);
  return Buffer.concat([...locals, entries, end]);
};

/** From version needed to length of the extra field, as both headers of a stored part have it; names are UTF-8. */
const commonFields = (nameLength: number, bytes: Buffer): Buffer =>
  Buffer.concat([
    words16(20, 0x0800, 0, 0, 0x21),
    words32(crc32(bytes), bytes.length, bytes.length),
    words16(nameLength, 0),
  ]);

const words16 = (...values: number[]): Buffer => {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => buffer.writeUInt16LE(value, at * 2));
  return buffer;
};

const words32 = (...values: number[]): Buffer => {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => buffer.writeUInt32LE(value, at * 4));
  return buffer;
};
