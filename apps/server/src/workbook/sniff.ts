/** What the bytes are, whatever the file is called: a zip package (xlsx), an Excel 97–2003 workbook, one under a password, or something else. */
export type WorkbookForm = 'package' | 'binary' | 'encrypted' | 'other';

/** Tells the form of a workbook by its first bytes and its directory. */
export const sniff = (bytes: Uint8Array): WorkbookForm => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.indexOf('PK\u0003\u0004', 0, 'latin1') === 0) return 'package';
  if (!file.subarray(0, compoundMagic.length).equals(compoundMagic)) return 'other';
  if (directoryEntry(file, 'EncryptedPackage') !== null) return 'encrypted';
  const workbook = directoryEntry(file, 'Workbook') ?? directoryEntry(file, 'Book');
  if (workbook === null) return 'other';
  return startsEncrypted(file, workbook) ? 'encrypted' : 'binary';
};

/** The compound file in which Office keeps old workbooks, and new ones under a password. */
const compoundMagic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const entrySize = 128;

/** Position of the directory entry of a stream: its name in UTF-16, at a multiple of the entry's size. */
const directoryEntry = (file: Buffer, name: string): number | null => {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 1))
    if (at % entrySize === 0) return at;
  return null;
};

const filePass = 0x2f;
const boundSheet = 0x85;

/** Whether a FILEPASS record stands among the first records of an old workbook: what follows it is enciphered. */
const startsEncrypted = (file: Buffer, entry: number): boolean => {
  if (file.length < entry + entrySize) return false;
  const sectorSize = 2 ** (file.readUInt16LE(30) & 0xf);
  let at = (file.readUInt32LE(entry + 116) + 1) * sectorSize;
  const end = Math.min(file.length - 4, at + sectorSize);
  while (at < end) {
    const id = file.readUInt16LE(at);
    if (id === filePass) return true;
    if (id === boundSheet) return false;
    at += 4 + file.readUInt16LE(at + 2);
  }
  return false;
};
