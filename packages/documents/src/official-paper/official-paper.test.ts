import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sampleBulletin } from '../bulletin/bulletin.sample.ts';
import { bulletinDocx, bulletinPdf } from '../bulletin/paper.ts';
import { sampleExtensionReport } from '../extension-report/extension-report.sample.ts';
import { extensionReportDocx, extensionReportPdf } from '../extension-report/paper.ts';
import { type MeasuredPage, readPdf } from '../measuring/read-pdf.ts';
import { sampleNotice } from '../notice/notice.sample.ts';
import { noticeDocx, noticePdf } from '../notice/paper.ts';
import { MissingGlyph } from '../typeset/missing-glyph.ts';

/** The type area in millimetres (GB/T 9704). */
const area = { left: 28, right: 184, top: 37, bottom: 262 };
const pitch = 225 / 22;
const cell = 156 / 28;

const papers = {
  notice: {
    pdf: () => noticePdf(sampleNotice()),
    docx: () => noticeDocx(sampleNotice()),
    lastWords: '签发人',
    signed: '2018年5月18日',
  },
  'extension report': {
    pdf: () => extensionReportPdf(sampleExtensionReport()),
    docx: () => extensionReportDocx(sampleExtensionReport()),
    lastWords: '妥否，请批示。',
    signed: '2018年5月14日',
  },
  bulletin: {
    pdf: () => bulletinPdf(sampleBulletin()),
    docx: () => bulletinDocx(sampleBulletin()),
    lastWords: '用地报批逾期5天。',
    signed: '2018年5月28日',
  },
};
const wordsOf = async (docx: Promise<Uint8Array>) =>
  strFromU8(unzipSync(await docx)['word/document.xml']!).replaceAll(/<[^>]+>/g, '');
const at = (page: MeasuredPage, text: string) => {
  const found = page.texts.find((each) => each.text.includes(text));
  if (found === undefined) throw new Error(`${text} is not on the page`);
  return found;
};

test('a character without a glyph is named, with its place, and nothing is printed', async () => {
  const refusal = await noticePdf(sampleNotice({ signedBy: '乙😀' })).catch((error: unknown) => error);
  expect((refusal as MissingGlyph).glyphs).toMatchObject([{ character: '😀', place: 'signedBy' }]);
  const annexed = sampleBulletin().rows.map((row) => ({ ...row, matter: '用地😀' }));
  await expect(bulletinPdf(sampleBulletin({ rows: annexed }))).rejects.toThrow(MissingGlyph);
});

test('a date that is none is refused', async () => {
  await expect(noticePdf(sampleNotice({ date: '五月' }))).rejects.toThrow('五月 is no date');
  await expect(extensionReportDocx(sampleExtensionReport({ until: '五月' }))).rejects.toThrow(RangeError);
});

describe.each(Object.entries(papers))('a %s', (_name, { pdf, docx, lastWords, signed }) => {
  test('is the same for the same model', async () => {
    const [one, other] = await Promise.all([pdf(), pdf()]);
    expect(Buffer.compare(one, other)).toBe(0);
    const [word, again] = await Promise.all([docx(), docx()]);
    expect(Buffer.compare(word, again)).toBe(0);
  });

  test('is A4 upright, and stands within the type area but for its page number', async () => {
    const { pages } = await readPdf(await pdf());
    for (const page of pages) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([210, 297]);
      for (const { left, right, baseline, text } of page.texts) {
        if (/^[—\s\d]+$/.test(text)) continue;
        expect(left).toBeGreaterThan(area.left - 0.1);
        // A mark at the end of a line keeps the empty half of its cell.
        expect(right).toBeLessThan(area.right + cell / 2 + 0.1);
        expect(baseline).toBeLessThan(area.bottom);
        expect(baseline).toBeGreaterThan(area.top);
      }
    }
  });

  test('has its lines one twenty-second of the page apart', async () => {
    const [first] = (await readPdf(await pdf())).pages;
    const heading = at(first!, '一、').baseline;
    const apart = first!.texts
      .filter(({ size }) => Math.round(size * 100) === 1575)
      .map(({ baseline }) => Math.abs(baseline - heading))
      .filter((distance) => distance > 1);
    expect(Math.abs(Math.min(...apart) - pitch)).toBeLessThan(0.1);
  });

  test('has its last words on the page that is signed', async () => {
    const { pages } = await readPdf(await pdf());
    const page = pages.find(({ texts }) => texts.some(({ text }) => text.trim() === signed));
    expect(page?.words).toContain(lastWords);
  });
});

describe('a notice', () => {
  test('is a draft until it has a number, and says so on each page', async () => {
    const { pages } = await readPdf(await noticePdf(sampleNotice({ number: null })));
    for (const { words } of pages) expect(words).toContain('草稿');
    expect(pages[0]?.words).toContain('尚未编号');
  });

  test('says for each matter what it rests on, whose it is, until when, and how to report back', async () => {
    const { pages } = await readPdf(await noticePdf(sampleNotice()));
    const words = pages.map((page) => page.words).join('');
    for (const said of [
      '云督通〔2018〕4号',
      '领导批示：县长批示',
      '云政纪〔2018〕2号第3项',
      '县水务局、城关镇人民政府',
      '2018年5月15日（原定2018年5月5日，已批准延期），已逾期3天',
      '住建局局长某甲，2018年5月4日',
      '核查结论',
      '反馈办法',
      '签发人：目督办主任某乙',
      '抄送：县人民政府办公室。',
    ])
      expect(words.replaceAll(/\s/g, '')).toContain(said);
  });

  test('has the red masthead within the width, and its number in U+3014 brackets', async () => {
    const [first] = (await readPdf(await noticePdf(sampleNotice()))).pages;
    const masthead = at(first!, '督办通知单');
    expect(masthead.right - masthead.left).toBeLessThan(156.5);
    expect(first!.words).toContain('〔2018〕');
  });
});

describe('an extension report', () => {
  test('says how often and to when the limit was put off already, or that it was not', async () => {
    expect(await wordsOf(papers['extension report'].docx())).toContain(
      '原定2018年5月5日办结。此前已批准延期1次，依次延至2018年5月15日。',
    );
    expect(await wordsOf(extensionReportDocx(sampleExtensionReport({ granted: [] })))).toContain(
      '此前没有延期。',
    );
  });

  test('asks for a day, and has a place for the head of the unit to sign', async () => {
    const words = await wordsOf(papers['extension report'].docx());
    for (const said of ['延至2018年5月25日', '单位负责人签名：', '县目标督查办公室：', '正在开挖。'])
      expect(words).toContain(said);
  });
});

describe('a bulletin', () => {
  test('numbers its passages, and annexes every matter under a heading that is repeated overleaf', async () => {
    const { pages } = await readPdf(await bulletinPdf(sampleBulletin()));
    const words = pages.map((page) => page.words).join('');
    for (const said of ['一、总体情况', '三、未办结事项', '第24宗用地']) expect(words).toContain(said);
    const withTable = pages.filter((page) => page.words.includes('宗用地'));
    expect(withTable.length).toBeGreaterThan(1);
    for (const page of withTable) expect(page.words).toContain('事项及要求');
  });

  test('without matters says so', async () => {
    expect(await wordsOf(bulletinDocx(sampleBulletin({ rows: [] })))).toContain('没有督办事项。');
  });
});
