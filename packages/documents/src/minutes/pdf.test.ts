import { beforeAll, describe, expect, test } from 'vitest';
import { type MeasuredPage, type MeasuredPdf, readPdf } from '../measuring/read-pdf.ts';
import { MissingGlyph } from '../typeset/missing-glyph.ts';
import { sampleMinutes } from './minutes.sample.ts';
import { minutesPdf } from './pdf.ts';

/** The type area in millimetres (GB/T 9704): 156 × 225, 37 from the top and 28 from the left. */
const area = { left: 28, right: 184, top: 37, bottom: 262 };
const pitch = 225 / 22;
const cell = 156 / 28;

const lines = (page: MeasuredPage): number[] => [
  ...new Set(
    page.texts
      .filter(({ size }) => Math.round(size * 100) === 1575)
      .map(({ baseline }) => Math.round(baseline * 10) / 10),
  ),
];
const at = (page: MeasuredPage, text: string) => {
  const found = page.texts.find((each) => each.text.includes(text));
  if (found === undefined) throw new Error(`${text} is not on the page`);
  return found;
};

describe('refusals', () => {
  test('a character without a glyph is named, with its place, and nothing is printed', async () => {
    const minutes = sampleMinutes();
    const items = [{ ...minutes.items[0]!, problem: '县水务局关于😀的汇报' }, ...minutes.items.slice(1)];
    const refusal = await minutesPdf({ ...minutes, items, printedBy: '\u0007办公室' }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(MissingGlyph);
    expect((refusal as MissingGlyph).glyphs).toEqual([
      { character: '😀', place: 'items[0].problem', family: 'Noto Serif SC' },
      { character: 'U+0007', place: 'printedBy', family: 'Noto Serif SC' },
    ]);
  });

  test('a date that is none is refused', async () => {
    await expect(minutesPdf(sampleMinutes({ printedOn: '5月17日' }))).rejects.toThrow('5月17日 is no date');
  });
});

describe('the first page of minutes', () => {
  let pdf: MeasuredPdf;
  let first: MeasuredPage;
  beforeAll(async () => {
    pdf = await readPdf(await minutesPdf(sampleMinutes()));
    first = pdf.pages[0]!;
  });

  test('is A4 upright', () => {
    for (const { width, height } of pdf.pages)
      expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
  });

  test('bears the masthead 35 mm below the top of the type area, centred', () => {
    const masthead = at(first, '云岭县人民政府会议纪要');
    const inkAboveBaseline = (0.85 * masthead.size * 25.4) / 72;
    expect(Math.abs(masthead.baseline - inkAboveBaseline - (area.top + 35))).toBeLessThan(1);
    expect(Math.abs((masthead.left + masthead.right) / 2 - 106)).toBeLessThan(0.5);
  });

  test('has the number two blank lines below it and the rule 4 mm below that, as wide as the type area', () => {
    const number = at(first, '〔2018〕12号');
    const [rule] = first.rules;
    const masthead = at(first, '会议纪要');
    expect(number.baseline - masthead.baseline).toBeGreaterThan(2.5 * pitch);
    expect(number.baseline - masthead.baseline).toBeLessThan(3.5 * pitch);
    // The line of the number ends 9 pt below its baseline.
    expect(rule!.top - (number.baseline + (9 * 25.4) / 72)).toBeCloseTo(4, 1);
    expect([rule!.left, rule!.right].map(Math.round)).toEqual([area.left, area.right]);
  });

  test('has the title in size 2, two blank lines below the rule, broken between words', () => {
    const title = first.texts.filter(({ size }) => Math.round(size) === 22).map(({ text }) => text);
    expect(title).toEqual(['关于2018年第8次重点项目', '建设旬会办会议的纪要']);
    const top = at(first, '关于2018年第8次').baseline - (26 * 25.4) / 72;
    expect(top - first.rules[0]!.top).toBeCloseTo(2 * pitch, 0);
  });

  test('opens with when, who chaired, where and what was heard, two characters in', () => {
    expect(first.words).toContain(
      '2018年5月15日下午，县委副书记、县长李明远在县政府二楼会议室主持召开2018年第8次重点项目建设旬会办会议，听取了产业园区供水工程用地问题、环城东路改扩建工程资金问题的汇报。现纪要如下：',
    );
    expect(at(first, '2018年5月15日').left).toBeCloseTo(area.left + 2 * cell, 1);
  });

  test('puts what became of the last decisions first, and what is open in figures', () => {
    expect(first.words).toContain('一、上次会议议定事项落实情况');
    expect(first.words).toContain(
      '议定事项共4项，其中已办结1项，正在办理1项，已批准延期1项，逾期未办结1项。',
    );
  });

  test('keeps its text on the grid of the other pages', () => {
    const second = pdf.pages[1]!;
    const grid = (page: MeasuredPage) => (lines(page).at(-1)! - area.top) / pitch;
    expect(grid(first) % 1).toBeCloseTo(grid(second) % 1, 1);
  });
});

test('a full page holds 22 lines of 28 characters, filling the type area', async () => {
  const minutes = sampleMinutes();
  const items = [{ ...minutes.items[0]!, problem: '重点项目建设推进工作'.repeat(140) }];
  const { pages } = await readPdf(await minutesPdf({ ...minutes, outcomes: [], items }));
  const full = pages[1]!;
  const baselines = lines(full);
  expect(baselines).toHaveLength(22);
  expect(baselines[0]! - area.top).toBeGreaterThan(5);
  expect(area.bottom - baselines.at(-1)!).toBeLessThan(4);
  expect(baselines.at(-1)! - baselines[0]!).toBeCloseTo(21 * pitch, 0);
  for (const baseline of baselines) {
    const line = full.texts.filter((each) => Math.abs(each.baseline - baseline) < 0.1);
    expect([...line.map(({ text }) => text).join('')]).toHaveLength(28);
    expect(line[0]!.left).toBeCloseTo(area.left, 1);
    expect(Math.abs(line.at(-1)!.right - area.right)).toBeLessThan(0.3);
  }
});

test('each decision says verb, lead, assisting units and limit', async () => {
  const { pages } = await readPdf(await minutesPdf(sampleMinutes()));
  const words = pages.map((page) => page.words.replace(/—\d+—/, '')).join('');
  expect(words).toContain('（二）会议要求。长湖镇人民政府做好');
  expect(words).toContain(
    '（牵头单位：县林业局；配合单位：县水务局、县国土资源局；完成时限：2018年5月30日）。',
  );
  expect(words).toContain('会议议定：由县财政局统筹');
});

test('page numbers stand 7 mm below the type area, odd pages right and even pages left, one character in', async () => {
  const { pages } = await readPdf(await minutesPdf(sampleMinutes()));
  expect(pages.length).toBeGreaterThan(2);
  const oneCharacter = (14 * 25.4) / 72;
  for (const [index, page] of pages.entries()) {
    const number = at(page, `— ${index + 1} —`);
    // The dash of the face lies 0.293 em above the baseline.
    expect(number.baseline - (0.293 * 14 * 25.4) / 72 - area.bottom).toBeCloseTo(7, 1);
    const fromTheEdge = index % 2 === 0 ? area.right - number.right : number.left - area.left;
    expect(fromTheEdge).toBeCloseTo(oneCharacter, 1);
  }
});

test('the end matter closes the type area of the last page with rules of .35, .25 and .35 mm', async () => {
  const last = (await readPdf(await minutesPdf(sampleMinutes()))).pages.at(-1)!;
  expect(last.rules.map(({ thickness }) => Math.round(thickness * 100) / 100)).toEqual([0.35, 0.25, 0.35]);
  expect(last.rules.at(-1)!.top).toBeCloseTo(area.bottom, 1);
  expect(last.rules.map(({ left, right }) => Math.round(right - left))).toEqual([156, 156, 156]);
  expect(last.words).toContain('抄送：县委办公室，');
  const oneCharacter = (14 * 25.4) / 72;
  expect(at(last, '抄送').left).toBeCloseTo(area.left + oneCharacter, 1);
  expect(at(last, '云岭县人民政府办公室').left).toBeCloseTo(area.left + oneCharacter, 1);
  expect(at(last, '印发').right).toBeCloseTo(area.right - oneCharacter, 1);
});

test('names wrap under the first of them, after the colon', async () => {
  const { pages } = await readPdf(await minutesPdf(sampleMinutes()));
  const page = pages.find(({ words }) => words.includes('出席：'))!;
  const label = at(page, '出席：');
  const wraps = page.texts.filter(
    ({ baseline }) => baseline > label.baseline + 1 && baseline < label.baseline + 1.5 * pitch,
  );
  expect(label.left).toBeCloseTo(area.left + 2 * cell, 1);
  expect(wraps[0]!.left).toBeCloseTo(area.left + 5 * cell, 1);
});

test('a draft says so in place of its number and on each page', async () => {
  const { pages } = await readPdf(await minutesPdf(sampleMinutes({ number: null })));
  expect(pages[0]!.words).toContain('（草稿尚未编号）');
  for (const page of pages) expect(at(page, '草稿').baseline).toBeLessThan(area.top);
});

test('the same minutes give the same bytes, dated by the minutes', async () => {
  const [one, other] = [await minutesPdf(sampleMinutes()), await minutesPdf(sampleMinutes())];
  expect(Buffer.compare(one, other)).toBe(0);
  expect((await readPdf(one)).info['CreationDate']).toMatch(/^D:20180517/);
});

test('text is data: what looks like markup is printed as it stands', async () => {
  const name = '#panic("x") *强* $1$ \\ [会议]';
  const minutes = sampleMinutes();
  const { pages } = await readPdf(await minutesPdf({ ...minutes, meeting: { ...minutes.meeting, name } }));
  expect(pages[0]!.words).toContain('#panic("x")*强*$1$\\[会议]');
});
