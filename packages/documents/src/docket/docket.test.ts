import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type MeasuredPdf, readPdf } from '../measuring/read-pdf.ts';
import { MissingGlyph } from '../typeset/missing-glyph.ts';
import { composeDocket } from './compose.ts';
import { sampleDocket, sampleProblem } from './docket.sample.ts';
import type { DocketPaperChange } from './docket.ts';
import { docketDocx } from './docx.ts';
import { docketPdf } from './pdf.ts';

const change: DocketPaperChange = {
  field: 'limit',
  before: '2018年6月30日',
  after: '2018年7月15日',
  reason: '等候省厅批复',
  on: '2018-05-14',
};
const changed = sampleProblem({ limitOn: '2018-07-15', changes: [change] });
const many = Array.from({ length: 24 }, (_, index) =>
  sampleProblem({
    position: index + 1,
    title: `第${index + 1}宗用地未落实`,
    ...(index === 3 ? { limitOn: '2018-07-15', changes: [change] } : {}),
  }),
);

describe('refusals', () => {
  test('a character without a glyph is named, with its place, and nothing is printed', async () => {
    const refusal = await docketPdf(sampleDocket([sampleProblem({ proposal: '调剂😀' })])).catch(
      (error: unknown) => error,
    );
    expect((refusal as MissingGlyph).glyphs).toMatchObject([{ character: '😀', place: 'problems[0]' }]);
  });

  test('a date that is none is refused', async () => {
    await expect(docketPdf(sampleDocket([], { date: '五月' }))).rejects.toThrow('五月 is no date');
  });
});

describe('the words', () => {
  const row = (problem = sampleProblem()) => {
    const { columns, rows } = composeDocket(sampleDocket([problem])).table;
    return Object.fromEntries(columns.map(({ heading }, index) => [heading.text, rows[0]?.[index]?.text]));
  };

  test('a problem has all that the meeting needs in one row', () => {
    expect(row()).toMatchObject({
      序号: '1',
      存在问题: '取水口用地指标未落实（用地）',
      专题会议研究情况: '2018年5月8日：县级指标不足',
      办理时限: '2018年6月30日',
      备注: '',
    });
  });

  test('what nobody has stated stays empty, and what came late says why', () => {
    expect(
      row(sampleProblem({ responsibleUnit: null, limitOn: null, lateReason: '汛期在即' })),
    ).toMatchObject({ 责任部门: '', 办理时限: '', 备注: '逾期报送：汛期在即' });
  });

  test('what was changed after it was put to the meeting is marked, with old and new beside', () => {
    expect(row(changed)).toMatchObject({
      工作要求: '落实5亩指标',
      办理时限: '※2018年7月15日',
      备注: '※2018年5月14日办理时限由“2018年6月30日”改为“2018年7月15日”（等候省厅批复）',
    });
    expect(composeDocket(sampleDocket([changed])).note?.text).toContain('标“※”的内容');
    expect(composeDocket(sampleDocket([sampleProblem()])).note).toBeNull();
  });
});

describe('the PDF', () => {
  let pdf: MeasuredPdf;
  beforeAll(async () => {
    pdf = await readPdf(await docketPdf(sampleDocket(many)));
  });

  test('is A4 landscape, and all of it stands within the margins', () => {
    expect(pdf.pages.length).toBeGreaterThan(1);
    for (const { width, height, texts } of pdf.pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([297, 210]);
      for (const { left, right } of texts) {
        expect(left).toBeGreaterThan(24.9);
        expect(right).toBeLessThan(272.1);
      }
    }
  });

  test('repeats its heading on every page, and has every problem once', () => {
    for (const { words } of pdf.pages) expect(words).toContain('提请会议决定事项');
    const words = pdf.pages.map((page) => page.words).join('');
    for (const { title } of many)
      expect(words.split(title.slice(0, title.indexOf('宗') + 1))).toHaveLength(2);
  });

  test('marks what was changed', () => {
    expect(pdf.pages.map(({ words }) => words).join('')).toContain('※2018年7月15日');
  });

  test('says on each page that it is a draft until it is put to the meeting', async () => {
    const draft = await readPdf(await docketPdf(sampleDocket(many, { frozen: false })));
    for (const { words } of draft.pages) expect(words).toContain('草稿');
    for (const { words } of pdf.pages) expect(words).not.toContain('草稿');
  });

  test('without problems says so', async () => {
    const { pages } = await readPdf(await docketPdf(sampleDocket([])));
    expect(pages[0]?.words).toContain('没有提交会办的问题。');
  });

  test('is the same for the same list', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => docketPdf(sampleDocket([changed]))));
    expect(Buffer.compare(one!, other!)).toBe(0);
  });
});

describe('the Word file', () => {
  test('lies across, repeats its heading row, and is the same for the same list', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => docketDocx(sampleDocket([changed]))));
    expect(Buffer.compare(one!, other!)).toBe(0);
    const xml = strFromU8(unzipSync(one!)['word/document.xml']!);
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    // 247 mm between the margins.
    expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 14_003)).toBeLessThan(15);
    expect(xml.replaceAll(/<[^>]+>/g, '')).toContain('※2018年7月15日');
  });
});
