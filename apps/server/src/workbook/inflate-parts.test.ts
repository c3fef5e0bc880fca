import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inflateParts } from './inflate-parts.ts';
import { defaultLimits, type WorkbookLimits } from './limits.ts';
import { packParts } from './pack-parts.ts';
import { WorkbookProblem } from './problem.ts';

const megabyte = 1024 * 1024;

/** A zip with one deflated part that claims to inflate to `declared` bytes, made from a stored one by its headers. */
const deflated = (name: string, content: Buffer, declared: number): Uint8Array => {
  const packed = deflateRawSync(content, { level: 9 });
  const zip = Buffer.from(packParts([{ name, bytes: packed }]));
  for (const [signature, method, size] of [
    ['PK\u0003\u0004', 8, 22],
    ['PK\u0001\u0002', 10, 24],
  ] as const) {
    const at = zip.indexOf(signature, 0, 'latin1');
    zip.writeUInt16LE(8, at + method);
    zip.writeUInt32LE(declared, at + size);
  }
  return zip;
};

const refused = async (zip: Uint8Array, limits: Partial<WorkbookLimits> = {}) => {
  const error: unknown = await inflateParts(zip, { ...defaultLimits, ...limits }).catch(
    (error: unknown) => error,
  );
  return error instanceof WorkbookProblem ? error.code : error;
};

const zeros = Buffer.alloc(40 * megabyte);

test('a bomb that says what it is is not lit', async () =>
  expect(await refused(deflated('xl/worksheets/sheet1.xml', Buffer.from('<a/>'), 0xffff_fff0))).toBe(
    'workbook-bomb',
  ));

test('a bomb that says it is small is stopped while it swells', async () =>
  expect(await refused(deflated('xl/worksheets/sheet1.xml', zeros, 100))).toBe('workbook-bomb'));

test('a part that packs better than any sheet is refused below the total limit too', async () => {
  const zip = deflated('xl/worksheets/sheet1.xml', zeros, zeros.length);
  expect(await refused(zip)).toBe('workbook-bomb');
  const [part] = await inflateParts(zip, { ...defaultLimits, ratio: 2_000 });
  expect(part?.bytes.equals(zeros)).toBe(true);
});

test('parts are counted together', async () => {
  const sheet = (n: number) => ({ name: `xl/worksheets/sheet${n}.xml`, bytes: Buffer.alloc(megabyte) });
  expect(await refused(packParts([sheet(1), sheet(2), sheet(3)]), { inflatedSize: 2.5 * megabyte })).toBe(
    'workbook-bomb',
  );
});

test('too many parts are refused by their number', async () => {
  const parts = Array.from({ length: 30 }, (_, n) => ({ name: `xl/${n}.xml`, bytes: Buffer.from('<a/>') }));
  expect(await refused(packParts(parts), { parts: 20 })).toBe('workbook-bomb');
});

test('pictures are not inflated at all', async () => {
  const zip = packParts([
    { name: 'xl/media/image1.png', bytes: Buffer.alloc(megabyte) },
    { name: 'xl/drawings/drawing1.xml', bytes: Buffer.from('<a/>') },
    { name: 'xl/workbook.xml', bytes: Buffer.from('<workbook/>') },
  ]);
  const parts = await inflateParts(zip, defaultLimits);
  expect(parts.map(({ name }) => name)).toEqual(['xl/workbook.xml']);
});
