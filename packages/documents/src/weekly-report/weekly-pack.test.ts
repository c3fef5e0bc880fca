import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPdf } from '../measuring/read-pdf.ts';
import { MissingGlyph } from '../typeset/missing-glyph.ts';
import { weeklyPackDocx, weeklyPackPdf } from './paper.ts';
import { sampleWeeklyPack } from './weekly-pack.sample.ts';

const said = [
  '云岭县项目汇报会汇报材料',
  '（2018年第20周）',
  '项目汇报会时间：2018年5月14日 08:30；地点：县政府三楼会议室。',
  '1.调剂用地指标5亩。责任单位：县国土资源局；完成时限：2018年5月31日；正在办理。',
  '2.落实配套资金。责任单位：县财政局；完成时限：2018年5月10日；逾期未办结。',
  '（一）常务副县长 某甲（会议开始后提交）',
  '1.项目储备。现有储备项目2个，总投资18000万元。',
  // One full stop after each, and a section that says nothing is not there.
  '2.开工及在建项目推进。“清溪河治理”4月完成投资300万元。“河堤加固”5月9日开工建设。',
  '（二）副县长 某乙',
  '本周无变化。',
  '请假：赴省里开会。',
  '未提交。',
];
const figured = ['18600', '1234.56', '6200', '33.3%', '绿灯6，红灯1，未评1'];
const bare = (text: string) => text.replaceAll(/\s/g, '');

test('the PDF says the last decisions, every report, and the figures on a page across', async () => {
  const { pages } = await readPdf(await weeklyPackPdf(sampleWeeklyPack()));
  const text = pages.map(({ words }) => words).join('');
  for (const one of said) expect(text).toContain(bare(one));
  const [page] = pages.filter(({ width, height }) => width > height);
  for (const one of figured) expect(page?.words).toContain(one);
  expect(text).not.toContain('其他事项');
});

test('the Word file says the same', async () => {
  const docx = unzipSync(await weeklyPackDocx(sampleWeeklyPack()))['word/document.xml'];
  const text = bare(strFromU8(docx!).replaceAll(/<[^>]+>/g, ''));
  for (const one of [...said, ...figured]) expect(text).toContain(bare(one));
});

test('the same pack gives the same bytes', async () => {
  const [one, other] = await Promise.all([
    weeklyPackPdf(sampleWeeklyPack()),
    weeklyPackPdf(sampleWeeklyPack()),
  ]);
  expect(Buffer.compare(one, other)).toBe(0);
});

test('a pack without anything says so', async () => {
  const empty = sampleWeeklyPack({ outcomes: [], reports: [], figures: [] });
  const { pages } = await readPdf(await weeklyPackPdf(empty));
  const text = pages.map(({ words }) => words).join('');
  expect(text).toContain('上次会议没有议定事项。');
  expect(text).toContain('没有项目。');
});

test('a character without a glyph is named, and nothing is printed', async () => {
  await expect(weeklyPackPdf(sampleWeeklyPack({ place: '会议室😀' }))).rejects.toThrow(MissingGlyph);
});
