import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../measuring/read-pdf.ts';
import { MissingGlyph } from '../typeset/missing-glyph.ts';
import { draftTourReport, type TourRemark, type TourReportFacts } from './draft-report.ts';
import { tourPlanDocx, tourPlanPdf } from './paper.ts';
import { sampleTourPlan } from './tour-plan.sample.ts';
import type { TourPlan } from './tour-plan.ts';

const wordOf = async (plan: TourPlan) =>
  strFromU8(unzipSync(await tourPlanDocx(plan))['word/document.xml']!).replaceAll(/<[^>]+>/g, '');
const pdfOf = async (plan: TourPlan) =>
  (await readPdf(await tourPlanPdf(plan))).pages
    .flatMap(({ texts }) => texts.map(({ text }) => text))
    .join('');

describe('the plan of a tour', () => {
  test('is the same for the same model, in both files', async () => {
    const [one, other] = await Promise.all([tourPlanPdf(sampleTourPlan()), tourPlanPdf(sampleTourPlan())]);
    expect(Buffer.compare(one, other)).toBe(0);
    const [word, again] = await Promise.all([tourPlanDocx(sampleTourPlan()), tourPlanDocx(sampleTourPlan())]);
    expect(Buffer.compare(word, again)).toBe(0);
  });

  test.each([
    ['Word', wordOf],
    ['PDF', pdfOf],
  ])('says in %s when, who, where to, who does what, and what if it rains', async (_file, read) => {
    const text = (await read(sampleTourPlan())).replaceAll(/\s/g, '');
    for (const said of [
      '云政办函〔2018〕6号',
      '2018年5月24日8:30至12:20，半天，8:30在县政府大院集合出发，由副县长某甲带队',
      '县政府大院→城东污水处理厂→云岭至石桥二级公路改建工程→返回，共看2个项目点',
      '由水务局局长某辛介绍情况',
      '全程约3小时50分钟',
      '按直线距离的1.4倍、时速40公里估算',
      '通知参会人员，安排车辆，由县政府办公室负责，2018年5月22日前完成',
      '遇大雨不看公路工地',
      '观摩路线和时间安排表',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('超出半天');
  });

  test('says plainly by how much it is too long', async () => {
    expect(await wordOf(sampleTourPlan({ total: 275, over: 35 }))).toContain('全程超出半天35分钟');
  });

  test('leaves out the sections of which nothing is written, and counts the others on', async () => {
    const text = await wordOf(sampleTourPlan({ vehicles: [], number: null, heldOn: null }));
    expect(text).toContain('五、任务分工');
    expect(text).not.toContain('乘车安排');
    expect(text).toContain('尚未编号');
    expect(text).toContain('日期待定');
  });

  test('names a character without a glyph, and its place', async () => {
    const refusal = await tourPlanPdf(sampleTourPlan({ purpose: '看😀' })).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MissingGlyph);
    expect((refusal as MissingGlyph).glyphs).toMatchObject([{ character: '😀', place: 'purpose' }]);
  });
});

const remark = (otherwise: Partial<TourRemark> = {}): TourRemark => ({
  project: '城东污水处理厂',
  content: '管网要同步\n建设',
  outcome: 'problem',
  unit: '县水务局',
  ...otherwise,
});
const report = (otherwise: Partial<TourReportFacts> = {}) =>
  Object.fromEntries(
    draftTourReport({
      heldOn: '2018-05-24',
      lead: '副县长某甲',
      present: ['县长某丙', '发改局局长某戊'],
      stops: [
        { name: '城东污水处理厂', unit: '县水务局', annualPlan: 50_000_000, completed: 10_000_000 },
        { name: '山塘', unit: '', annualPlan: null, completed: 0 },
      ],
      remarks: [remark(), remark({ content: '加派人手', outcome: 'decision' }), remark({ outcome: null })],
      ...otherwise,
    }).map(({ id, text }) => [id, text]),
  );

describe('the report on a tour', () => {
  test('says how it went, what was seen, found and decided, and what comes next', () => {
    expect(report()).toEqual({
      overall:
        '2018年5月24日，由副县长某甲带队，县长某丙、发改局局长某戊等2人参加，现场观摩2个项目，提出意见3条。',
      seen:
        '城东污水处理厂（县水务局）：今年计划投资5000万元，已完成1000万元，占20%。\n' +
        '山塘：今年已完成投资0万元。',
      problems: '城东污水处理厂：管网要同步 建设。由县水务局办理。',
      decisions: '城东污水处理厂：加派人手。由县水务局办理。',
      next:
        '转为问题的1条，责任单位按项目问题办理程序上报、解决；' +
        '议定的1项，责任单位按时限办结，督查机构跟踪督办；尚未明确去向的1条，尽快研究确定。',
    });
  });

  test('says so where nothing came of it', () => {
    expect(report({ remarks: [], lead: null, present: [] })).toMatchObject({
      overall: '2018年5月24日，现场观摩2个项目，提出意见0条。',
      problems: '没有转为问题办理的意见。',
      decisions: '没有议定事项。',
      next: '各责任单位继续按计划推进项目建设。',
    });
  });
});
