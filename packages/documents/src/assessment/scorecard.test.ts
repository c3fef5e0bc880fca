import ExcelJS from '@protobi/exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../measuring/read-pdf.ts';
import { MissingGlyph } from '../typeset/missing-glyph.ts';
import { scorecardDocx, scorecardPdf } from './paper.ts';
import { sampleScorecard } from './scorecard.sample.ts';
import { scorecardsWorkbook, scorecardWorkbook } from './workbook.ts';

const wordsOf = async (docx: Promise<Uint8Array>) =>
  strFromU8(unzipSync(await docx)['word/document.xml']!).replaceAll(/<[^>]+>/g, '');
const pagesOf = async (pdf: Promise<Uint8Array>) =>
  (await readPdf(await pdf)).pages.map(({ texts }) => texts.map(({ text }) => text).join(''));

describe('a scorecard', () => {
  test('a character without a glyph is named, with its place', async () => {
    const [first] = sampleScorecard().evidence;
    const evidence = [{ ...first!, title: '便道😀' }];
    await expect(scorecardPdf(sampleScorecard({ evidence }))).rejects.toThrow(MissingGlyph);
  });

  test('says that it is by the default, where it stands, and how every point came about', async () => {
    const words = await wordsOf(scorecardDocx(sampleScorecard()));
    expect(words).toContain('按默认计分办法《过程管理考核默认计分办法》计算');
    expect(words).toContain('请在2018年7月10日以前提出');
    expect(words).toContain('合计66.25分（满分90分）');
    expect(words).toContain('督办事项按期办结率为 50');
    expect(words).toContain('采纳，认定免责');
  });

  test('has its evidence in an annex on a page of its own', async () => {
    const pages = await pagesOf(scorecardPdf(sampleScorecard()));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.at(-1)).toContain('疏通便道排水沟');
    expect(pages.at(-1)).toContain('免责');
    expect(pages[0]).not.toContain('疏通便道排水沟');
  });

  test('says when it became final, and to what it was put right', async () => {
    const standing = { state: 'final', until: '2018-07-10', finalOn: '2018-07-11' } as const;
    const words = await wordsOf(
      scorecardDocx(sampleScorecard({ standing, corrected: '88', byDefault: false })),
    );
    expect(words).toContain('结果已于2018年7月11日确定');
    expect(words).toContain('更正为88分');
    expect(words).not.toContain('默认计分办法《');
  });

  test('is the same for the same card', async () => {
    const [one, other] = await Promise.all([
      scorecardPdf(sampleScorecard()),
      scorecardPdf(sampleScorecard()),
    ]);
    expect(Buffer.compare(one, other)).toBe(0);
    const [word, again] = await Promise.all([
      scorecardDocx(sampleScorecard()),
      scorecardDocx(sampleScorecard()),
    ]);
    expect(Buffer.compare(word, again)).toBe(0);
  });
});

async function reread(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook.worksheets[0]!;
}

describe('as a workbook', () => {
  test('a line for each entry behind an item, and one for an item without any', async () => {
    const sheet = await reread(await scorecardWorkbook(sampleScorecard()));
    expect(sheet.rowCount).toBe(3 + 3);
    expect(['B4', 'H4', 'H5', 'L5', 'B6', 'H6'].map((at) => sheet.getCell(at).value)).toEqual([
      '按现在的时限办结，按比例得分',
      '办理临时用地手续',
      '疏通便道排水沟',
      '免责',
      '退回重办一次扣1分，最多扣5分',
      null,
    ]);
  });

  test('units in the order given, a column a part', async () => {
    const lines = [{ unit: '县水务局', points: '66.25', corrected: '88', parts: ['31.25', '—'] }];
    const about = {
      title: '考核',
      parts: ['督办事项', '项目推进'],
      note: '默认计分办法',
      date: '2018-07-03',
    };
    const sheet = await reread(await scorecardsWorkbook(lines, about));
    expect(sheet.getRow(4).values).toEqual([undefined, '县水务局', '66.25', '88', '31.25', '—']);
  });
});
