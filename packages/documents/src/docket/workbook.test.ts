import ExcelJS from '@protobi/exceljs';
import { expect, test } from 'vitest';
import { sampleDocket, sampleProblem } from './docket.sample.ts';
import type { DocketPaper } from './docket.ts';
import { docketWorkbook } from './workbook.ts';

async function cells(paper: DocketPaper): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await docketWorkbook(paper)) as unknown as ExcelJS.Buffer);
  const rows: unknown[][] = [];
  workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  return rows;
}

test('the list says whose, which meeting and when', async () => {
  const [title, day] = await cells(sampleDocket([]));
  expect(title?.[0]).toBe('临溪县2018年5月中旬项目问题清单');
  expect(day?.[0]).toBe('2018年5月11日');
});

test('a problem has all that the meeting needs in one row', async () => {
  const [, , headings, row] = await cells(sampleDocket([sampleProblem()]));
  const said = Object.fromEntries((headings ?? []).map((heading, index) => [heading, row?.[index]]));
  expect(said).toMatchObject({
    序号: 1,
    类别: '用地',
    专题会议研究情况: '2018年5月8日：县级指标不足',
    责任部门: '县国土局',
    办理时限: new Date('2018-06-30T00:00:00Z'),
    办理情况: '待会办',
  });
});

test('what nobody has stated stays empty, and what came late says why', async () => {
  const rows = await cells(
    sampleDocket([sampleProblem({ study: null, limitOn: null, lateReason: '汛期在即' })]),
  );
  const said = Object.fromEntries((rows[2] ?? []).map((heading, index) => [heading, rows[3]?.[index]]));
  expect(said).toMatchObject({ 备注: '逾期报送：汛期在即' });
  expect(said['办理时限'] ?? null).toBeNull();
  expect(said['专题会议研究情况'] ?? null).toBeNull();
});
