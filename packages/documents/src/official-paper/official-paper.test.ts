import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleBulletin } from '../bulletin/bulletin.sample.ts';
import { bulletinDocx, bulletinPdf } from '../bulletin/paper.ts';
import { sampleExtensionReport } from '../extension-report/extension-report.sample.ts';
import { extensionReportDocx, extensionReportPdf } from '../extension-report/paper.ts';
import { handoverDocx } from '../handover/docx.ts';
import { sampleHandover } from '../handover/handover.sample.ts';
import { type MeasuredPage, readPdf } from '../measuring/read-pdf.ts';
import { sampleNotice } from '../notice/notice.sample.ts';
import { noticeDocx, noticePdf } from '../notice/paper.ts';
import { tourPlanDocx, tourPlanPdf } from '../site-tour/paper.ts';
import { sampleTourPlan } from '../site-tour/tour-plan.sample.ts';
import { measureMasthead } from './masthead.ts';
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
  'plan of a tour': {
    pdf: () => tourPlanPdf(sampleTourPlan()),
    docx: () => tourPlanDocx(sampleTourPlan()),
    lastWords: '遇大雨不看公路工地',
    signed: '2018年5月18日',
  },
  'report without an annex': {
    pdf: () => bulletinPdf(sampleBulletin({ rows: null })),
    docx: () => bulletinDocx(sampleBulletin({ rows: null })),
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
  const annexed = sampleBulletin().rows?.map((row) => ({ ...row, matter: '用地😀' }));
  await expect(bulletinPdf(sampleBulletin({ rows: annexed ?? null }))).rejects.toThrow(MissingGlyph);
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

  test('is A4, and where it is upright stands within the type area but for its page number', async () => {
    const { pages } = await readPdf(await pdf());
    for (const page of pages) {
      expect([Math.round(page.width), Math.round(page.height)].toSorted()).toEqual([210, 297]);
      if (page.width > page.height) continue;
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
    for (const page of withTable) expect(page.words).toContain('督办事项办理要求');
  });

  test('without matters says so', async () => {
    expect(await wordsOf(bulletinDocx(sampleBulletin({ rows: [] })))).toContain('没有督办事项。');
  });
});

/** GB/T 9704-2012, on the papers that have a red head and end matter. */
describe.each([
  { kind: 'notice', of: papers.notice.pdf, masthead: '督办通知单', number: '云督通〔2018〕4号' },
  { kind: 'bulletin', of: papers.bulletin.pdf, masthead: '云岭县督查通报', number: '2018年第3期' },
  {
    kind: 'special report',
    of: () => bulletinPdf(sampleBulletin({ masthead: '云岭县项目推进专报', signer: '某丙' })),
    masthead: '项目推进专报',
    number: '2018年第3期',
  },
])('the standard’s figures on a $kind', ({ of, masthead, number }) => {
  let pages: readonly MeasuredPage[];
  beforeAll(async () => {
    ({ pages } = await readPdf(await of()));
  });
  const oneOfFour = (14 * 25.4) / 72;

  test('masthead 35 mm below the type area’s top, centred, and the red rule 4 mm below the number', () => {
    const name = at(pages[0]!, masthead);
    const ink = (0.85 * name.size * 25.4) / 72;
    expect(Math.abs(name.baseline - ink - (area.top + 35))).toBeLessThan(1);
    expect(Math.abs((name.left + name.right) / 2 - 106)).toBeLessThan(0.5);
    const [rule] = pages[0]!.rules;
    const numbered = at(pages[0]!, number);
    expect(rule!.top - (numbered.baseline + (9 * 25.4) / 72)).toBeCloseTo(4, 1);
    expect([rule!.left, rule!.right].map(Math.round)).toEqual([area.left, area.right]);
    expect(numbered.baseline - name.baseline).toBeGreaterThan(2.5 * pitch);
    expect(numbered.baseline - name.baseline).toBeLessThan(3.5 * pitch);
  });

  test('text on a grid of 22 lines and 28 characters', () => {
    for (const page of pages) {
      if (page.width > page.height) continue;
      const ofText = page.texts.filter(({ size }) => Math.round(size * 100) === 1575);
      for (const { text, left, right } of ofText) {
        if (/^[\p{Script=Han}，。、：]+$/u.test(text) && [...text].length > 3)
          expect((right - left) / [...text].length).toBeCloseTo(cell, 1);
      }
      expect(Math.max(...ofText.map(({ baseline }) => baseline))).toBeLessThan(area.top + 22 * pitch);
    }
  });

  test('page numbers 7 mm below the type area, odd right and even left, a character in; also where a page lies across', () => {
    for (const [index, page] of pages.entries()) {
      const odd = index % 2 === 0;
      const printed = at(page, `— ${index + 1} —`);
      // The dash of the face lies 0.293 em above the baseline.
      const rise = 0.293 * oneOfFour;
      if (page.width < page.height) {
        expect(printed.baseline - rise - area.bottom).toBeCloseTo(7, 1);
        const edge = odd ? area.right - printed.right : printed.left - area.left;
        expect(edge).toBeCloseTo(oneOfFour, 1);
      } else {
        // Turned upright, its left edge is the foot: the line runs down the page from where it begins.
        expect(297 - printed.left - rise - area.bottom).toBeCloseTo(7, 1);
        const length = printed.right - printed.left;
        const edge = odd ? area.right - (printed.baseline + length) : printed.baseline - area.left;
        expect(edge).toBeCloseTo(oneOfFour, 0);
      }
    }
  });

  test('end matter on the bottom of the last page, its rules .35, .25 and .35 mm', () => {
    const last = pages.at(-1)!;
    const rules = last.rules.slice(-3);
    expect(rules.map(({ thickness }) => Math.round(thickness * 100) / 100)).toEqual([0.35, 0.25, 0.35]);
    expect(rules.at(-1)!.top).toBeCloseTo(area.bottom, 1);
    expect(rules.map(({ left, right }) => Math.round(right - left))).toEqual([156, 156, 156]);
    expect(at(last, '抄送').left).toBeCloseTo(area.left + oneOfFour, 1);
    expect(at(last, '印发').right).toBeCloseTo(area.right - oneOfFour, 1);
  });
});

describe('a paper that goes up', () => {
  test('has its number at the left and the signer at the right, a character in', async () => {
    const [first] = (await readPdf(await bulletinPdf(sampleBulletin({ signer: '某丙' })))).pages;
    expect(at(first!, '2018年第3期').left).toBeCloseTo(area.left + cell, 1);
    expect(Math.abs(at(first!, '某丙').right - (area.right - cell))).toBeLessThan(0.3);
    expect(first!.words).toContain('签发人：某丙');
  });
});

test('copy number, secrecy and urgency stand stacked in the top left corner, and move nothing', async () => {
  const marks = { copyNumber: 12, secrecy: '内部', urgency: '特急' } as const;
  const [plain] = (await readPdf(await noticePdf(sampleNotice()))).pages;
  const [marked] = (await readPdf(await noticePdf(sampleNotice({ marks })))).pages;
  const stack = ['000012', '内', '特'].map((mark) => at(marked!, mark));
  for (const { left } of stack) expect(left).toBeCloseTo(area.left, 0);
  expect(stack[1]!.baseline - stack[0]!.baseline).toBeCloseTo(pitch, 1);
  expect(stack[0]!.baseline).toBeGreaterThan(area.top);
  expect(at(marked!, '督办通知单').baseline).toBeCloseTo(at(plain!, '督办通知单').baseline, 2);
  expect(await wordsOf(noticeDocx(sampleNotice({ marks })))).toContain('000012');
});

test('the date begins two characters right of the office', async () => {
  const { pages } = await readPdf(await noticePdf(sampleNotice()));
  const last = pages.at(-1)!;
  const office = last.texts.find(({ text, left }) => text === '云岭县目标督查办公室' && left > 80)!;
  expect(at(last, '2018年5月18日').left - office.left).toBeCloseTo(2 * cell, 0);
});

test('a Word file refuses what the PDF refuses', async () => {
  for (const docx of [
    noticeDocx(sampleNotice({ signedBy: '乙😀' })),
    bulletinDocx(sampleBulletin({ title: '通报😀' })),
    extensionReportDocx(sampleExtensionReport({ cause: '雨😀' })),
    handoverDocx(sampleHandover({ to: '乙😀' })),
  ])
    await expect(docx).rejects.toThrow(MissingGlyph);
});

test('in the Word file the annex lies across in a section of its own, and the end matter follows upright', async () => {
  const xml = strFromU8(unzipSync(await bulletinDocx(sampleBulletin()))['word/document.xml']!);
  const sections = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([section]) => section);
  expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([false, true, false]);
  const upright = xml.lastIndexOf('</w:sectPr>', xml.lastIndexOf('<w:sectPr>'));
  expect(xml.indexOf('督办依据')).toBeLessThan(upright);
  expect(xml.lastIndexOf('印发')).toBeGreaterThan(upright);
});

describe('a masthead', () => {
  test('has room for twenty characters, as its face measures them', () => {
    expect(measureMasthead('县'.repeat(20))).toMatchObject({ most: 20, room: 156 });
    const long = measureMasthead('县'.repeat(24));
    expect(long.most).toBe(20);
    expect(long.width).toBeCloseTo(24 * 22 * (25.4 / 72), 3);
  });

  test('that just fits is set within the type area', async () => {
    const masthead = '临'.repeat(20);
    const [first] = (await readPdf(await noticePdf(sampleNotice({ masthead })))).pages;
    const set = at(first!, masthead);
    expect(set.left).toBeGreaterThan(area.left - 0.1);
    expect(set.right).toBeLessThan(area.right + 0.1);
  });
});
