import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { binaryWorkbook } from './binary-workbook.ts';
import { defaultLimits, readWorkbook, WorkbookProblem, type WorkbookProblemCode } from './index.ts';
import { packParts } from './pack-parts.ts';

const megabyte = 1024 * 1024;
const refusal = async (reading: Promise<unknown>): Promise<WorkbookProblemCode | 'read'> => {
  try {
    await reading;
    return 'read';
  } catch (error) {
    if (error instanceof WorkbookProblem) return error.code;
    throw error;
  }
};
const small = () => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['项目名称'], ['青石水库']] }] });

describe('what is refused, and as what', () => {
  test('a file that is no workbook', async () => {
    const texts = [
      '',
      'PK',
      '{"项目名称":"青石水库"}',
      '%PDF-1.7',
      '项目\u0000名称',
      '<html><table><tr><td>项目名称</td></tr></table></html>',
    ];
    for (const text of texts)
      expect(await refusal(readWorkbook(Buffer.from(text)))).toBe('workbook-unreadable');
  });

  test('a zip that is no workbook, and a workbook cut in half', async () => {
    const zip = packParts([{ name: 'readme.xml', bytes: Buffer.from('<a/>') }]);
    expect(await refusal(readWorkbook(zip))).toBe('workbook-unreadable');
    const whole = await small();
    expect(await refusal(readWorkbook(whole.subarray(0, whole.length / 2)))).toBe('workbook-unreadable');
  });

  test('an old workbook whose records make no sense', async () => {
    const file = binaryWorkbook([['项目名称']]);
    file.fill(0xff, 1536, 2560);
    expect(await refusal(readWorkbook(file))).toBe('workbook-unreadable');
  });

  test('a workbook under a password, in the new form and in the old', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'Sheet1', rows: [['青石水库']] }],
      encryption: { password: 'open sesame', spinCount: 10 },
    });
    expect(await refusal(readWorkbook(locked))).toBe('workbook-encrypted');
    expect(await refusal(readWorkbook(binaryWorkbook([['项目名称']], true)))).toBe('workbook-encrypted');
  });

  test('200 megabytes, before more than the limit has come in', async () => {
    let sent = 0;
    const upload = async function* () {
      for (; sent < 200 * megabyte; sent += megabyte) yield new Uint8Array(megabyte);
    };
    expect(await refusal(readWorkbook(upload()))).toBe('workbook-too-large');
    expect(sent).toBeLessThanOrEqual(defaultLimits.fileSize + megabyte);
  });

  test('a sheet with too many rows, columns or cells', async () => {
    const rows = Array.from({ length: 20 }, () => ['a', 'b', 'c']);
    const file = await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] });
    for (const limit of [{ rows: 19 }, { columns: 2 }, { cells: 59 }])
      expect(await refusal(readWorkbook(file, { ...defaultLimits, ...limit }))).toBe(
        'workbook-too-many-cells',
      );
    expect(await refusal(readWorkbook(file, { ...defaultLimits, rows: 20, columns: 3, cells: 60 }))).toBe(
      'read',
    );
  });

  test('one that takes too long', async () => {
    const limits = { ...defaultLimits, milliseconds: 1 };
    expect(await refusal(readWorkbook(await small(), limits))).toBe('workbook-too-slow');
  });

  test('one that takes more memory than it may, and the server lives on', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => [`项目${at}`, `单位${at}`, at]);
    const file = await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] });
    expect(await refusal(readWorkbook(file, { ...defaultLimits, rows: 100_000, memoryMegabytes: 16 }))).toBe(
      'workbook-bomb',
    );
    expect(await refusal(readWorkbook(await small()))).toBe('read');
  });
});

describe('what is read', () => {
  test('every kind of cell, merges, and whether a sheet is hidden', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: '名单',
          rows: [
            ['标题', null, null, null],
            ['青石\n水库', 0.1 + 0.2, new Date(Date.UTC(2024, 9, 1)), true],
            [null, null, null, null],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
        },
        { name: '下拉', rows: [['新建']], hidden: true },
      ],
    });
    const [list, values] = await readWorkbook(file);
    expect(list).toEqual({
      sheet: '名单',
      hidden: false,
      rows: [
        [{ kind: 'text', text: '标题', value: '标题' }],
        [
          { kind: 'text', text: '青石\n水库', value: '青石\n水库' },
          { kind: 'number', text: '0.3', value: 0.3 },
          { kind: 'date', text: '2024-10-01', value: '2024-10-01' },
          { kind: 'boolean', text: 'TRUE', value: true },
        ],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    });
    expect(values?.hidden).toBe(true);
  });

  test('an old workbook', async () => {
    const [grid] = await readWorkbook(
      binaryWorkbook([
        ['项目名称', '总投资'],
        ['青石水库', 5000],
      ]),
    );
    expect(grid?.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['项目名称', '总投资'],
      ['青石水库', 5000],
    ]);
  });

  test('an upload that comes in pieces', async () => {
    const file = await small();
    const upload = async function* () {
      for (let at = 0; at < file.length; at += 100) yield file.subarray(at, at + 100);
    };
    expect((await readWorkbook(upload()))[0]?.rows).toHaveLength(2);
  });
});
