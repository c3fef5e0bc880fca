import ExcelJS from '@protobi/exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { SheetColumn } from './workbook.ts';
import { projectsWorkbook } from './write.ts';

interface Project {
  name: string;
  total: number | null;
  done: number | null;
  started: string | null;
  problems: number;
}

const columns: SheetColumn<Project>[] = [
  { heading: '项目名称', kind: 'text', value: ({ name }) => name },
  { heading: '总投资', kind: 'wanyuan', value: ({ total }) => total },
  { heading: '完成率', kind: 'percent', value: ({ done }) => done },
  { heading: '开工日期', kind: 'date', value: ({ started }) => started },
  { heading: '问题数', kind: 'integer', value: ({ problems }) => problems },
];
const options = { sheetName: '项目库', title: '云岭县重点项目库', date: '2018-05-28' };
const project = (overrides: Partial<Project> = {}): Project => ({
  name: '产业园区供水工程',
  total: 87_350_001,
  done: 0.352,
  started: '2018-03-01',
  problems: 2,
  ...overrides,
});

async function reread(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook.worksheets[0]!;
}

describe('the register as a workbook', () => {
  test('refuses a value that is not of its column’s kind, and says where', async () => {
    await expect(
      projectsWorkbook([project(), project({ started: 3 as never })], columns, options),
    ).rejects.toThrow('column 开工日期, row 2: number where date is due');
  });

  test.each(['=1+1', '+86', '-5', '@SUM(A1)', '=HYPERLINK("http://x","y")', '\t=1'])(
    'writes %j as a text, in a cell that stays a text when edited',
    async (name) => {
      const sheet = await reread(await projectsWorkbook([project({ name })], columns, options));
      const cell = sheet.getCell('A4');
      expect(cell.type).toBe(ExcelJS.ValueType.String);
      expect(cell.value).toBe(name);
      expect(cell.numFmt).toBe('@');
    },
  );

  test('no part of the file holds a formula', async () => {
    const parts = unzipSync(await projectsWorkbook([project({ name: '=1+1' })], columns, options));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).not.toMatch(/<f[ >]/);
  });

  test('title, unit line and headings stand above the rows', async () => {
    const sheet = await reread(await projectsWorkbook([project()], columns, options));
    expect(sheet.getCell('A1').value).toBe('云岭县重点项目库');
    expect(sheet.getCell('A2').value).toBe('单位：万元');
    expect(sheet.getRow(3).values).toEqual([undefined, ...columns.map(({ heading }) => heading)]);
    expect(sheet.getRow(4).values).toHaveLength(columns.length + 1);
  });

  test('yuan come back to the last one, dates as calendar dates, nothing as nothing', async () => {
    const rows = [project(), project({ total: null, done: null, started: null })];
    const sheet = await reread(await projectsWorkbook(rows, columns, options));
    expect(Math.round((sheet.getCell('B4').value as number) * 10_000)).toBe(87_350_001);
    expect(sheet.getCell('C4').numFmt).toBe('0.0%');
    expect((sheet.getCell('D4').value as Date).toISOString()).toBe('2018-03-01T00:00:00.000Z');
    expect(['B5', 'C5', 'D5'].map((at) => sheet.getCell(at).value)).toEqual([null, null, null]);
  });

  test('headings stay in view and on every page, and what XML cannot hold is left out', async () => {
    const sheet = await reread(
      await projectsWorkbook([project({ name: '路<基>&"边坡"\u0007\n二期' })], columns, {
        ...options,
        sheetName: "2018年'项目&库",
      }),
    );
    expect(sheet.name).toBe("2018年'项目&库");
    expect(sheet.getCell('A4').value).toBe('路<基>&"边坡"\n二期');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '3:3' });
    expect(sheet.autoFilter).toBe('A3:E4');
    expect(sheet.getColumn(1).width).toBe(24);
  });

  test('the same rows give the same bytes', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => projectsWorkbook([project()], columns, options)),
    );
    expect(first).toEqual(second);
    const core = strFromU8(unzipSync(first!)['docProps/core.xml']!);
    expect(core.match(/2018-05-28T00:00:00Z/g)).toHaveLength(2);
  });
});
