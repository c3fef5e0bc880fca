import { crc32, deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { binaryWorkbook } from '../../workbook/binary-workbook.ts';
import { someFacts } from '../project/testing.ts';

let county: TestCounty;
let office: Caller;
beforeAll(async () => {
  county = await testCounty();
  office = county.as('key-projects-clerk');
  await office.call('project.create', someFacts());
});

const refused = async (name: string, content: Uint8Array): Promise<{ code: string; detail: string }> => {
  const upload = await office.upload(name, Buffer.from(content));
  expect(upload).toMatchObject({ status: 200 });
  return (await office.call('projectImport.preview', { fileId: upload.body.id })).body;
};
const sheetOf = (rows: string[][], password?: string) =>
  writeXlsx({
    sheets: [{ name: 'Sheet1', rows }],
    ...(password ? { encryption: { password, spinCount: 10 } } : {}),
  });

describe('a workbook that', () => {
  it('is no workbook at all is refused on the way in', async () => {
    expect((await office.upload('a.xlsx', Buffer.from('not a workbook'))).body.code).toBe(
      'file-type-refused',
    );
  });

  it('is cut in half is refused, and the reason can be read', async () => {
    const whole = await sheetOf([['项目名称'], ['青石水库']]);
    const { code, detail } = await refused('cut.xlsx', whole.subarray(0, whole.length / 2));
    expect(code).toBe('workbook-unreadable');
    expect(detail).toMatch(/\p{Script=Han}/u);
  });

  it('has a password is refused as such', async () => {
    const { code } = await refused('locked.xlsx', await sheetOf([['项目名称']], 'open sesame'));
    expect(code).toBe('workbook-encrypted');
  });

  it('unpacks to far more than it is, is refused before it is unpacked', async () => {
    expect((await refused('bomb.xlsx', bomb())).code).toBe('workbook-bomb');
  });

  it('holds no list of projects is read, and nothing can come of it', async () => {
    const { body: file } = await office.upload(
      'letter.xlsx',
      Buffer.from(await sheetOf([['您好'], ['此致']])),
    );
    const { body: batch } = await office.call('projectImport.preview', { fileId: file.id });
    const { body } = await office.call('projectImport.show', { id: batch.id });
    expect(body.found.count).toBe(0);
    expect(body.findings.map(({ code: finding }: { code: string }) => finding)).toContain('no-heading');
  });

  it('is full of control characters is read without them', async () => {
    const content = binaryWorkbook([
      ['项目名称', '总投资（万元）'],
      ['青石\u0000水库\u0007扩建', 1200],
    ]);
    const { body: file } = await office.upload('old.xls', content);
    const { status, body: batch } = await office.call('projectImport.preview', { fileId: file.id });
    expect(status).toBe(200);
    const { body } = await office.call('projectImport.show', { id: batch.id });
    expect(body.projects.map(({ name }: { name: string }) => name)).toEqual(['青石水库扩建']);
  });

  it('was never uploaded is not found', async () => {
    const { body } = await office.call('projectImport.preview', { fileId: 'a'.repeat(64) });
    expect(body.code).toBe('not-found');
  });
});

it('nothing of the registry is lost or added by any of them', async () => {
  expect((await office.call('project.list')).body.total).toBe(1);
});

/** A package whose one sheet is a hundred megabytes of nothing. */
function bomb(): Buffer {
  const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const types = `<Types><Override PartName="/xl/workbook.xml" ContentType="${workbook}"/></Types>`;
  return zip([
    ['[Content_Types].xml', Buffer.from(types)],
    ['xl/worksheets/sheet1.xml', Buffer.alloc(100 * 1024 * 1024, ' ')],
  ]);
}

function zip(parts: [name: string, content: Buffer][]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const packed = deflateRawSync(content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const at = Buffer.alloc(14);
    at.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.from(name), packed]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), facts, at, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, entries, end]);
}
