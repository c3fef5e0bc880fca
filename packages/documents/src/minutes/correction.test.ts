import { expect, test } from 'vitest';
import { readPdf } from '../measuring/read-pdf.ts';
import type { Correction } from './correction.ts';
import { sampleMinutes } from './minutes.sample.ts';
import { minutesPdf } from './pdf.ts';

const words = (limit: string) => ({
  text: '由县林业局办理手续',
  lead: '县林业局',
  assisting: ['县水务局'],
  limit,
});
const correction: Correction = {
  masthead: '云岭县人民政府会议纪要',
  number: { text: '云政纪〔2018〕14号' },
  title: '关于更正2018年第8次会办会议纪要有关事项的纪要',
  date: '2018-05-20',
  corrects: { number: '云政纪〔2018〕12号', title: '2018年第8次会办会议纪要', issuedOn: '2018-05-17' },
  changes: [
    {
      id: 'one',
      heading: '关于用地问题',
      before: words('2018-05-30'),
      after: words('2018-06-10'),
      reason: '审核期限重新核定',
    },
  ],
  copies: ['县林业局'],
  printedBy: '云岭县人民政府办公室',
  printedOn: '2018-05-20',
};

test('a correction prints the old, the new and the reason, under a number of its own', async () => {
  const { pages } = await readPdf(await minutesPdf(correction));
  const all = pages.map((page) => page.words).join('');
  expect(all).toContain('〔2018〕14号');
  expect(all).toContain('2018年5月17日印发的云政纪〔2018〕12号《2018年第8次会办会议纪要》中');
  expect(all).toMatch(/原纪要：由县林业局办理手续（[^）]*完成时限：2018年5月30日）/);
  expect(all).toMatch(/更正为：由县林业局办理手续（[^）]*完成时限：2018年6月10日）/);
  expect(all).toContain('更正理由：审核期限重新核定。');
});

test('a passage of several paragraphs is printed as such, two characters in, and one left out is not', async () => {
  const wording = { 'items[0].problem': '会议听取了汇报。\n　　会议指出要抓紧。', 'attendance.leave': '' };
  const { pages } = await readPdf(await minutesPdf(sampleMinutes({ wording, outcomes: [] })));
  const texts = pages.flatMap((page) => page.texts);
  const lefts = ['会议听取了汇报', '会议指出要抓紧'].map(
    (said) => texts.find(({ text }) => text.startsWith(said))?.left,
  );
  expect(lefts[0]).toBeCloseTo(28 + (2 * 156) / 28, 1);
  expect(lefts[1]).toBeCloseTo(lefts[0]!, 1);
  expect(pages.map((page) => page.words).join('')).not.toContain('请假：');
});
