/**
 * Writes a small Excel 97–2003 workbook with one sheet, for trying the reader on: no library here writes the form any
 * more. With `enciphered` it says, as one under a password does, that what follows is enciphered.
 */
export const binaryWorkbook = (
  rows: ReadonlyArray<ReadonlyArray<string | number>>,
  enciphered = false,
): Buffer => {
  const globalsEnd = [record(0x0a)];
  const opening = [
    record(0x809, u16(0x600, 5, 0, 0, 0, 0, 0, 0)),
    ...(enciphered ? [record(0x2f, u16(1, 1, 1))] : []),
  ];
  const name = Buffer.concat([Buffer.from([6, 0]), Buffer.from('Sheet1', 'latin1')]);
  const sheetAt = Buffer.concat([
    ...opening,
    record(0x85, Buffer.concat([u32(0), u16(0), name])),
    ...globalsEnd,
  ]).length;
  const stream = Buffer.concat([
    ...opening,
    record(0x85, Buffer.concat([u32(sheetAt), u16(0), name])),
    ...globalsEnd,
    record(0x809, u16(0x600, 0x10, 0, 0, 0, 0, 0, 0)),
    ...rows.flatMap((row, at) => row.map((value, column) => cell(at, column, value))),
    record(0x0a),
  ]);
  return compoundFile(stream);
};

const cell = (row: number, column: number, value: string | number): Buffer => {
  if (typeof value === 'number') {
    const float = Buffer.alloc(8);
    float.writeDoubleLE(value);
    return record(0x203, Buffer.concat([u16(row, column, 0), float]));
  }
  const text = Buffer.from(value, 'utf16le');
  return record(0x204, Buffer.concat([u16(row, column, 0, value.length), Buffer.from([1]), text]));
};

const record = (id: number, data: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.concat([u16(id, data.length), data]);

const sector = 512;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;

/** Header, one sector of allocation table, one of directory, then the stream, padded past the mini-stream's limit. */
const compoundFile = (stream: Buffer): Buffer => {
  const padded = Buffer.alloc(Math.max(4096, Math.ceil(stream.length / sector) * sector));
  stream.copy(padded);
  const sectors = padded.length / sector;
  const header = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  u16(0x3e, 3, 0xfffe, 9, 6).copy(header, 24);
  u32(1, 1, 0, 4096, endOfChain, 0, endOfChain, 0, 0, ...Array.from({ length: 108 }, () => free)).copy(
    header,
    44,
  );
  const chain = Array.from({ length: sectors }, (_, at) => (at === sectors - 1 ? endOfChain : at + 3));
  const table = u32(0xfffffffd, endOfChain, ...chain, ...Array.from({ length: 126 - sectors }, () => free));
  const directory = Buffer.concat([
    directoryEntry('Root Entry', 5, 1, endOfChain, 0),
    directoryEntry('Workbook', 2, free, 2, padded.length),
    directoryEntry('', 0, free, 0, 0),
    directoryEntry('', 0, free, 0, 0),
  ]);
  return Buffer.concat([header, table, directory, padded]);
};

const directoryEntry = (name: string, type: number, child: number, start: number, size: number): Buffer => {
  const entry = Buffer.alloc(128);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE(name === '' ? 0 : (name.length + 1) * 2, 64);
  entry[66] = type;
  entry[67] = 1;
  u32(free, free, child).copy(entry, 68);
  u32(start, size).copy(entry, 116);
  return entry;
};

const u16 = (...values: number[]): Buffer => Buffer.from(new Uint16Array(values).buffer);
const u32 = (...values: number[]): Buffer => Buffer.from(new Uint32Array(values).buffer);
