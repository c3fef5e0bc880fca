import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { WorkbookLimits } from './limits.ts';
import { WorkbookProblem } from './problem.ts';

/** A part of a package, inflated. */
export type Part = { name: string; bytes: Buffer };

/**
 * Inflates the parts of a package that cells are read from. The sizes that the package declares are believed only when
 * they are too large; what is inflated is counted as it comes, and counting stops at the limit.
 *
 * @throws WorkbookProblem `workbook-bomb`, `workbook-unreadable`, `workbook-encrypted`
 */
export const inflateParts = async (bytes: Uint8Array, limits: WorkbookLimits): Promise<Part[]> => {
  const zip = await open(bytes);
  if (zip.entryCount > limits.parts) throw new WorkbookProblem('workbook-bomb', { parts: zip.entryCount });
  const parts: Part[] = [];
  let room = limits.inflatedSize;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new WorkbookProblem('workbook-encrypted');
    refuseDeclared(entry, limits);
    if (!holdsCells(entry.fileName)) continue;
    const part = await inflate(zip, entry, Math.min(room, allowance(entry, limits)));
    room -= part.length;
    parts.push({ name: entry.fileName, bytes: part });
  }
  return parts;
};

const open = async (bytes: Uint8Array): Promise<ZipFile> =>
  fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    validateEntrySizes: false,
  });

/** Pictures, drawings, charts and the like are neither read nor inflated. */
const holdsCells = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) &&
  !/(?:^|\/)(?:media|drawings|charts|chartsheets|theme|comments\d*|threadedComments|persons|externalLinks|pivotCache|pivotTables|tables|customXml|docProps|ctrlProps|activeX|diagrams|embeddings)(?:\/|\.)|worksheets\/_rels\//i.test(
    name,
  );

const allowance = ({ compressedSize }: Entry, { ratio, ratioFrom }: WorkbookLimits): number =>
  Math.max(ratioFrom, compressedSize * ratio);

const refuseDeclared = (entry: Entry, limits: WorkbookLimits): void => {
  if (entry.uncompressedSize > Math.min(limits.inflatedSize, allowance(entry, limits))) throw bomb(entry);
};

const bomb = ({ fileName }: Entry): WorkbookProblem =>
  new WorkbookProblem('workbook-bomb', { part: fileName });

const inflate = async (zip: ZipFile, entry: Entry, most: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length;
    if (size > most) throw bomb(entry);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, size);
};
