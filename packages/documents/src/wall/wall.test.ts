import { describe, expect, test } from 'vitest';
import { samplePicture } from '../atlas/edition.sample.ts';
import { type MeasuredPdf, readPdf } from '../measuring/read-pdf.ts';
import { codeSvg } from './code.ts';
import { posterPdf } from './poster-pdf.ts';
import { samplePoster, sampleRow } from './poster.sample.ts';
import { projectSheetPdf } from './sheet-pdf.ts';
import { sampleSheet } from './sheet.sample.ts';
import { dealSheets, papers } from './sheets.ts';

const sizes = ['A0', 'A1', 'A3'] as const;

describe('refusals', () => {
  test('a character without a glyph is named, with its place', async () => {
    const projects = [sampleRow(0), sampleRow(1, { name: '桥😀' })];
    await expect(posterPdf(samplePoster('A3', 0, { projects }))).rejects.toMatchObject({
      code: 'missing-glyph',
      glyphs: [{ character: '😀', place: 'projects[1].name' }],
    });
  });

  test('a date that is none is refused', async () => {
    await expect(posterPdf(samplePoster('A3', 1, { asOf: '五月' }))).rejects.toThrow('五月 is no date');
  });
});

describe.each(sizes)('on %s', (size) => {
  const { height, margin, title, heading, legend, row } = papers[size];
  const room = height - 2 * margin - title - heading - legend;

  test.each([0, 1, 24, 100, 2000])('%i rows lie on as few sheets as can be read, each row once', (count) => {
    const rows = Array.from({ length: count }, (_, at) => sampleRow(at));
    const sheets = dealSheets(rows, papers[size]);
    expect(sheets.flatMap(({ projects }) => projects)).toEqual(rows);
    expect(sheets).toHaveLength(Math.max(1, Math.ceil(count / Math.floor(room / row.least))));
    for (const { rowHeight, projects } of sheets) {
      expect(rowHeight * projects.length).toBeLessThanOrEqual(room + 1e-6);
      expect(rowHeight).toBeGreaterThanOrEqual(row.least);
    }
  });

  test('says what it is, as of when, in which sheet, and every light in a word', async () => {
    const { pdf, sheets } = await posterPdf(samplePoster(size, 60));
    const { pages } = await readPdf(pdf);
    expect(pages).toHaveLength(sheets);
    const paper = papers[size];
    for (const [at, page] of pages.entries()) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([paper.width, paper.height]);
      const said = page.words;
      expect(said).toContain('云岭县重点项目挂图作战图');
      expect(said).toContain('截至2018年5月14日');
      if (sheets > 1) expect(said).toContain(`第${at + 1}张共${sheets}张`.replaceAll(' ', ''));
      for (const word of ['绿灯', '黄灯', '红灯', '未评', '图例', '扫码看实时挂图', '2018年'])
        expect(said).toContain(word);
      for (const { left, right, baseline } of page.texts) {
        expect(left).toBeGreaterThan(0);
        expect(right).toBeLessThan(paper.width);
        expect(baseline).toBeLessThan(paper.height - paper.margin + 1);
      }
    }
  });
});

test('a chart of one sheet says nothing of sheets, and one without projects is still a chart', async () => {
  const { pdf, sheets } = await posterPdf(samplePoster('A3', 0));
  expect(sheets).toBe(1);
  const [page] = (await readPdf(pdf)).pages;
  expect(page?.words).toContain('共0个项目');
  expect(page?.words).not.toMatch(/第1张/);
});

test('the code is drawn in lines, and another address is another code', () => {
  const svg = (address: string) => new TextDecoder().decode(codeSvg(address));
  expect(svg('https://a.example/wall')).toMatch(/^<svg [^>]+><path [^>]+\/><\/svg>$/);
  expect(svg('https://a.example/wall')).not.toBe(svg('https://b.example/wall'));
});

describe('the sheet of a project', () => {
  const pages = async (sheet: Parameters<typeof sampleSheet>[0]): Promise<MeasuredPdf['pages']> =>
    (
      await readPdf(
        await projectSheetPdf(sampleSheet(sheet), { readPhotograph: (key) => samplePicture(key, 160) }),
      )
    ).pages;

  test('is one page, however much there is, and counts what it leaves out', async () => {
    const many = <One>(count: number, one: (at: number) => One) =>
      Array.from({ length: count }, (_, at) => one(at));
    const found = await pages({
      name: '云岭县'.repeat(22),
      content: '建'.repeat(5_000),
      progress: { month: '2018-04', text: '成'.repeat(5_000) },
      milestones: many(20, (at) => ({
        name: `节点${'长'.repeat(60)}${at}`,
        planned: '2018-05-01',
        forecast: null,
        actual: null,
      })),
      photographs: many(9, (at) => ({ key: `${at}`, caption: '现场'.repeat(60) })),
      problems: many(7, () => ({ title: '题'.repeat(200), state: '待会办', since: '2018-04-20' })),
      decisions: many(7, () => ({
        requirement: '办'.repeat(200),
        unit: '县自然资源局',
        limit: '2018-06-15',
      })),
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.words).toContain('另有12个节点');
    expect(found[0]?.words).toContain('另有4项');
    expect(found[0]?.pictures).toBe(3);
  });

  test('says plainly what there is none of', async () => {
    const [page] = await pages({ milestones: [], problems: [], decisions: [] });
    for (const words of ['尚未编制节点计划', '没有未解决的问题', '没有正在办理的议定事项']) {
      expect(page?.words).toContain(words);
    }
  });
});
