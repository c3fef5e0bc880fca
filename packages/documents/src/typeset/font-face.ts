import { closeSync, openSync, readSync } from 'node:fs';

/** One face of a font file: the name that Typst knows it by, and the characters it can draw. */
export interface FontFace {
  readonly path: string;
  /** Every family name in the file, Chinese and English: an office's 仿宋_GB2312 may call itself either. */
  readonly families: readonly string[];
  /** Runs of code points with a glyph, ascending, and the glyph of the first: those after it follow. */
  readonly covered: readonly Run[];
  /** By glyph, how far it moves the pen, in ems; the last one's holds for all that follow. */
  readonly advances: readonly number[];
}

type Run = readonly [first: number, last: number, glyph: number];

/**
 * Reads names and coverage of every face in a TTF, OTF or TTC. Only the tables it needs are read: the files are 15 MB.
 *
 * @throws RangeError when the file is no font.
 */
export function readFontFaces(path: string): FontFace[] {
  const file = openSync(path, 'r');
  try {
    const read = (offset: number, length: number): DataView => {
      const bytes = new Uint8Array(length);
      readSync(file, bytes, 0, length, offset);
      return new DataView(bytes.buffer);
    };
    return faceOffsets(read).map((offset) => {
      const tables = tableDirectory(read, offset);
      return {
        path,
        families: familyNames(tables('name')),
        covered: coveredRuns(tables('cmap')),
        advances: advancesIn(tables),
      };
    });
  } finally {
    closeSync(file);
  }
}

/** Whether the face draws the character. */
export const covers = (face: FontFace, codePoint: number): boolean => runOf(face, codePoint) !== undefined;

/** How wide a text is in the face, in ems. What the face lacks counts as a full width. */
export const widthIn = (face: FontFace, text: string): number =>
  [...text].reduce((sum, character) => sum + advanceOf(face, character.codePointAt(0)!), 0);

function advanceOf(face: FontFace, codePoint: number): number {
  const run = runOf(face, codePoint);
  if (run === undefined) return 1;
  const [first, , glyph] = run;
  return face.advances[Math.min(glyph + codePoint - first, face.advances.length - 1)]!;
}

function runOf(face: FontFace, codePoint: number): Run | undefined {
  let low = 0;
  let high = face.covered.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = face.covered[middle]!;
    if (codePoint < run[0]) high = middle - 1;
    else if (codePoint > run[1]) low = middle + 1;
    else return run;
  }
  return undefined;
}

type Read = (offset: number, length: number) => DataView;

const collection = 0x74746366; // 'ttcf'

function faceOffsets(read: Read): number[] {
  const head = read(0, 12);
  if (head.getUint32(0) !== collection) return [0];
  const count = head.getUint32(8);
  const offsets = read(12, count * 4);
  return Array.from({ length: count }, (_, index) => offsets.getUint32(index * 4));
}

function tableDirectory(read: Read, start: number): (tag: string) => DataView {
  const count = read(start + 4, 2).getUint16(0);
  const records = read(start + 12, count * 16);
  return (tag) => {
    for (let at = 0; at < records.byteLength; at += 16) {
      const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => records.getUint8(at + byte)));
      if (name === tag) return read(records.getUint32(at + 8), records.getUint32(at + 12));
    }
    throw new RangeError(`no ${tag} table`);
  };
}

const familyName = 1;
const windowsOrUnicode = new Set([0, 3]);

function familyNames(table: DataView): string[] {
  const count = table.getUint16(2);
  const storage = table.getUint16(4);
  const names = Array.from({ length: count }, (_, index) => 6 + index * 12)
    .filter((at) => table.getUint16(at + 6) === familyName && windowsOrUnicode.has(table.getUint16(at)))
    .map((at) => utf16(table, storage + table.getUint16(at + 10), table.getUint16(at + 8)));
  return [...new Set(names)];
}

function utf16(table: DataView, offset: number, length: number): string {
  const units = Array.from({ length: length / 2 }, (_, index) => table.getUint16(offset + index * 2));
  return String.fromCharCode(...units);
}

function advancesIn(tables: (tag: string) => DataView): number[] {
  const perEm = tables('head').getUint16(18);
  const metrics = tables('hmtx');
  const count = tables('hhea').getUint16(34);
  return Array.from({ length: count }, (_, glyph) => metrics.getUint16(glyph * 4) / perEm);
}

/** The widest Unicode map of the face: format 12 where there is one, else format 4. */
function coveredRuns(table: DataView): Run[] {
  const offsets = Array.from({ length: table.getUint16(2) }, (_, index) => table.getUint32(8 + index * 8));
  const full = offsets.find((at) => table.getUint16(at) === 12);
  if (full !== undefined) return segmentedCoverage(table, full);
  const basic = offsets.find((at) => table.getUint16(at) === 4);
  if (basic === undefined) throw new RangeError('no Unicode character map');
  return basicCoverage(table, basic);
}

function segmentedCoverage(table: DataView, at: number): Run[] {
  return Array.from({ length: table.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    return [table.getUint32(group), table.getUint32(group + 4), table.getUint32(group + 8)] as const;
  });
}

function basicCoverage(table: DataView, at: number): Run[] {
  const doubled = table.getUint16(at + 6);
  const runs: Run[] = [];
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = table.getUint16(at + 14 + segment);
    const first = table.getUint16(at + 16 + doubled + segment);
    const delta = table.getUint16(at + 16 + 2 * doubled + segment);
    const rangeAt = at + 16 + 3 * doubled + segment;
    const range = table.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph =
        range === 0 ? (code + delta) & 0xffff : table.getUint16(rangeAt + range + 2 * (code - first));
      if (glyph !== 0) runs.push([code, code, glyph]);
    }
  }
  return runs;
}
