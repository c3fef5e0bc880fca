import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../measuring/read-pdf.ts';
import type { MissingGlyph } from '../typeset/missing-glyph.ts';
import { composePlan } from './compose-plan.ts';
import { sampleGroundbreaking, sampleHead } from './groundbreaking.sample.ts';
import {
  groundbreakingPlanDocx,
  groundbreakingPlanPdf,
  groundbreakingSheetDocx,
  groundbreakingSheetPdf,
} from './paper.ts';
import { eventName } from './words.ts';

/** What a PDF prints, page by page, without the blanks of its layout. */
const pagesOf = async (pdf: Promise<Uint8Array>): Promise<string[]> =>
  (await readPdf(await pdf)).pages.map(({ texts }) =>
    texts
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/g, ''),
  );
const wordsOf = async (docx: Promise<Uint8Array>): Promise<string> =>
  strFromU8(unzipSync(await docx)['word/document.xml']!)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s/g, '');

describe('refusals', () => {
  test('a character without a glyph is named, with its place, and nothing is printed', async () => {
    const refusal = await groundbreakingPlanPdf(
      sampleGroundbreaking({ contingency: '遇雨😀' }),
      sampleHead(),
    ).catch((error: unknown) => error);
    expect((refusal as MissingGlyph).glyphs).toMatchObject([{ character: '😀', place: 'contingency' }]);
  });

  test('in a table among the text too', async () => {
    const tasks = [{ what: '搭台😀', owner: '', on: null }];
    const refusal = await groundbreakingSheetPdf(sampleGroundbreaking({ tasks }), 'tasks').catch(
      (error: unknown) => error,
    );
    expect((refusal as MissingGlyph).glyphs).toMatchObject([{ character: '😀', place: 'tasks[0]' }]);
  });

  test('a date that is none is refused', async () => {
    const odd = sampleGroundbreaking({ date: '六月' });
    await expect(groundbreakingPlanPdf(odd, sampleHead())).rejects.toThrow('六月 is no date');
  });
});

test.each([
  ['2018-Q4', '云岭县2018年第四季度项目集中开工活动'],
  ['2018-06', '云岭县2018年项目集中开工活动'],
])('the event of %s is called %s', (slot, name) => {
  expect(eventName(sampleGroundbreaking({ slot }))).toBe(name);
});

describe('the plan', () => {
  const said = [
    '云政办函〔2018〕4号',
    '县水务局、县卫生局：',
    '时间：2018年6月15日（星期五）9:00。',
    '主会场：清溪河综合治理工程（清溪镇）。',
    '分会场：县医院迁建（城关镇）。',
    '参加：县长、水务局局长。',
    '邀请：县政协、施工单位代表。',
    '1.清溪河综合治理工程，责任单位县水务局，总投资12000万元。',
    '2.县医院迁建，责任单位县卫生局。',
    '1.观摩集中开工项目点（9:30）。',
    '2.介绍项目情况（县水务局局长）。',
    '清溪河综合治理工程（9:30到，10:40离开）→县医院迁建。',
    '八、应急预案',
    '附件：任务分工表',
  ];

  test('says when, where, who, which sites and what first, in the PDF and the Word file alike', async () => {
    const pages = await pagesOf(groundbreakingPlanPdf(sampleGroundbreaking(), sampleHead()));
    const words = await wordsOf(groundbreakingPlanDocx(sampleGroundbreaking(), sampleHead()));
    for (const each of said) {
      expect(pages.join('')).toContain(each);
      expect(words).toContain(each);
    }
    expect(words).not.toContain('草稿');
  });

  test('has its tasks annexed on a page of its own, in the order of their days', async () => {
    const pages = await pagesOf(groundbreakingPlanPdf(sampleGroundbreaking(), sampleHead()));
    const annex = pages.at(-1)!;
    expect(annex.startsWith('附件')).toBe(true);
    const order = ['主会场搭建', '现场彩排', '备勤'].map((task) => annex.indexOf(task));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(annex).toContain('2018年6月12日');
    expect(annex).toContain('日期确定后排定');
  });

  test('leaves out what there is not, and numbers what is left', () => {
    const bare = sampleGroundbreaking({ route: [], service: '', sites: [], heldOn: null, startsAt: null });
    const headings = composePlan(bare, sampleHead({ number: null })).blocks.flatMap((block) =>
      block.kind === 'heading' ? block.runs.map(({ text }) => text) : [],
    );
    expect(headings).toEqual([
      '一、时间和地点',
      '二、参加人员',
      '三、活动议程',
      '四、任务分工',
      '五、应急预案',
    ]);
    expect(composePlan(bare, sampleHead({ number: null })).draft).toBe(true);
  });
});

describe('the sheets', () => {
  test.each([
    ['agenda', ['项目集中开工活动议程', '时间：2018年6月15日（星期五）9:00', '10:30', '宣布开工', '县长']],
    ['guests', ['邀请名单', '委派代表：副局长某丁', '未答复', '来宾', '某戊']],
    ['tasks', ['任务分工表', '2018年6月12日', '县公安局']],
    [
      'running-order',
      [
        '主持流程',
        '各位领导、同志们：集中开工活动现在开始，由我主持。首先进行第一项：观摩集中开工项目点。',
        '有请水务局介绍。',
        '最后一项：宣布开工。请县长。',
        '接上项',
      ],
    ],
  ] as const)('%s says its own, in the PDF and the Word file alike', async (sheet, said) => {
    const pdf = (await pagesOf(groundbreakingSheetPdf(sampleGroundbreaking(), sheet))).join('');
    const docx = await wordsOf(groundbreakingSheetDocx(sampleGroundbreaking(), sheet));
    for (const each of said) {
      expect(docx).toContain(each);
      // A cell breaks its lines where it must: the PDF has its words in pieces.
      for (const piece of each.split(/[，。：、]/)) if (piece.length < 8) expect(pdf).toContain(piece);
    }
  });

  test('with nobody asked says so', async () => {
    const docx = await wordsOf(groundbreakingSheetDocx(sampleGroundbreaking({ guests: [] }), 'guests'));
    expect(docx).toContain('还没有邀请。');
  });

  test('the same event gives the same bytes', async () => {
    const twice = await Promise.all(
      [1, 2].map(() => groundbreakingSheetPdf(sampleGroundbreaking(), 'running-order')),
    );
    expect(twice[0]).toEqual(twice[1]);
  });
});
