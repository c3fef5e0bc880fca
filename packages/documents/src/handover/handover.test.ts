import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type MeasuredPdf, readPdf } from '../measuring/read-pdf.ts';
import { MissingGlyph } from '../typeset/missing-glyph.ts';
import { composeHandover } from './compose.ts';
import { handoverDocx } from './docx.ts';
import { sampleHandover } from './handover.sample.ts';
import { handoverPdf } from './pdf.ts';

describe('refusals', () => {
  test('a character without a glyph is named, with its place, and nothing is printed', async () => {
    const refusal = await handoverPdf(sampleHandover({ to: '乙😀' })).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MissingGlyph);
    expect((refusal as MissingGlyph).glyphs).toEqual([
      { character: '😀', place: 'to', family: 'Noto Serif SC' },
    ]);
  });

  test('a date that is none is refused', async () => {
    await expect(handoverPdf(sampleHandover({ takenOverOn: '六月一日' }))).rejects.toThrow(
      '六月一日 is no date',
    );
  });
});

describe('the words', () => {
  const rows = (index: number, otherwise = {}) =>
    composeHandover(sampleHandover(otherwise)).sections[index]?.rows.map((row) =>
      row.map(({ text }) => text),
    );

  test('a duty says until when, whose it is and to whom, and what has no limit says so', () => {
    expect(rows(0)).toEqual([
      [
        '1',
        '分管领导审核单位提出的问题',
        '取水口用地指标未落实',
        '本职务',
        '—',
        '2018年5月24日（已超期）',
        '二（二）3',
      ],
      [
        '2',
        '每周汇报分管项目的推进情况',
        '周汇报 2018年第23周',
        '本职务',
        '县长',
        '2018年6月4日',
        '二（一）4',
      ],
      ['3', '随时提出需要协调的问题', '—', '本单位', '县发改局重点项目科', '未定', '二（二）4（1）'],
    ]);
  });

  test('headings count what is under them, and nothing is said to be nothing', () => {
    const { sections } = composeHandover(sampleHandover());
    expect(sections.map(({ heading }) => heading.text)).toEqual([
      '一、未办结的职责（3项）',
      '二、未办结的问题（1项）',
      '三、督办事项（1项）',
      '四、负责的项目（30项）',
      '五、已定的会议（1项）',
      '六、轮值',
    ]);
    expect(sections.at(-1)?.none.text).toBe('无。');
  });

  test('a post that was vacant is handed over by nobody', () => {
    const { facts } = composeHandover(sampleHandover({ from: null }));
    expect(facts.map(({ text }) => text)).toContain('移交人：（原空缺）');
  });
});

describe('the PDF', () => {
  let pdf: MeasuredPdf;
  beforeAll(async () => {
    pdf = await readPdf(await handoverPdf(sampleHandover()));
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

  test('repeats the heading of a table that goes on overleaf', () => {
    const withProjects = pdf.pages.filter(({ words }) => words.includes('标准厂房'));
    expect(withProjects.length).toBeGreaterThan(1);
    for (const { words } of withProjects) expect(words).toContain('项目名称');
  });

  test('says whose the rest is and what stays, and has places to sign on its last page', () => {
    const { words } = pdf.pages.at(-1)!;
    expect(words).toContain('已办结的事项仍记在移交人名下');
    for (const who of ['移交人', '接任人', '监交人']) expect(words).toContain(`${who}（签名）`);
  });

  test('is the same for the same sheet', async () => {
    const [one, other] = await Promise.all([handoverPdf(sampleHandover()), handoverPdf(sampleHandover())]);
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

describe('the Word file', () => {
  test('lies across, has every table with its heading row, and is the same for the same sheet', async () => {
    const [one, other] = await Promise.all([handoverDocx(sampleHandover()), handoverDocx(sampleHandover())]);
    expect(Buffer.compare(one, other)).toBe(0);
    const xml = strFromU8(unzipSync(one)['word/document.xml']!);
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(5);
    const words = xml.replaceAll(/<[^>]+>/g, '');
    expect(words).toContain('接任人（签名）：');
    expect(words).toContain('云政纪〔2018〕1号');
  });
});
