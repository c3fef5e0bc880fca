import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, launchBrowser, phone } from './browser.ts';
import { inspect } from './inspect.ts';
import { type Product, startProduct } from './product.ts';
import { choose, people } from './rooms/county.ts';
import * as versions from './rooms/mechanism-version.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';

let product: Product;
let browser: Browser;
let as: (name: string) => Promise<Page>;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  as = people(browser, product.url);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

stopAtFirstFailure();

const june = /^2018年6月中旬 截止日 2018年6月13日周三 2018年6月12日周二$/;

test('a cut-off is changed by form, and the preview names every date that moves', async () => {
  const page = await as('顾全');
  await versions.turnTo(page, '修改');
  await versions.setCutoff(page, '中旬那一期的截止日', '12');
  const moved = await versions.rowsOf(page, '项目会办会');
  expect(moved).toHaveLength(6);
  expect(moved[0]).toMatch(june);
  // The 12th of August 2018 is a Sunday, as its 13th is a Monday: the papers are due on the Friday before.
  expect(moved[2]).toMatch(/2018年8月13日周一 2018年8月10日周五/);
  await inspect(page, 'mechanism-edit');
  await page.setViewportSize(phone);
  await inspect(page, 'mechanism-edit-by-telephone');
  await page.setViewportSize(desktop);
});

test('the draft outlives the page, form and text being one', async () => {
  const page = await as('顾全');
  await page.reload();
  await page.getByText('草稿存在这台电脑的浏览器里').waitFor();
  expect(await page.getByLabel('中旬那一期的截止日').inputValue()).toBe('12');
  await page.getByText('改文本', { exact: true }).first().click();
  const editor = page.getByRole('textbox', { name: '机制文本' });
  await editor.press('Control+f');
  await page.getByPlaceholder('查找').pressSequentially('part: mid, day: 12');
  await page.getByPlaceholder('查找').press('Enter');
  await editor.getByText('{ part: mid, day: 12 }').waitFor();
  await inspect(page, 'mechanism-edit-text');
});

test('a mistake in the text is marked at its place and keeps it from being published', async () => {
  const page = await as('顾全');
  const editor = page.getByRole('textbox', { name: '机制文本' });
  await editor.press('Control+Home');
  await page.keyboard.insertText('titel: x\n');
  await page.getByText('1 处错误，改好才能发布').waitFor();
  await page.getByRole('button', { name: '到第 1 行' }).waitFor();
  expect(await page.getByRole('button', { name: /^发布第 2 版/ }).isEnabled()).toBe(false);
  await editor.press('Control+z');
  await page.getByText('1 处错误，改好才能发布').waitFor({ state: 'detached' });
});

test('it is published with its reason, after the last question has said what it changes', async () => {
  const page = await as('顾全');
  const asked = await versions.publish(page, { from: '2018-06-01', note: '提前一天收材料，留时间核对' });
  expect(asked).toContain('发布第 2 版，自 2018-06-01 起生效？');
  expect(asked).toContain('期次变动 6 处');
  expect(await versions.rowsOf(page, '版本')).toEqual([
    expect.stringMatching(/^第 2 版 待生效 2018-06-01 顾全 · .* 提前一天收材料，留时间核对 下载$/),
    expect.stringMatching(/^第 1 版 现行 2018-03-01/),
  ]);
  expect((await versions.rowsOf(page, '项目会办会')).some((row) => june.test(row))).toBe(true);
  await inspect(page, 'mechanism-versions');
  await page.setViewportSize(phone);
  await inspect(page, 'mechanism-versions-by-telephone');
  await page.setViewportSize(desktop);
});

test('the year shows it from its first day on, and what lies before as it was', async () => {
  const page = await as('顾全');
  const papers = (await versions.cutoffsInYear(page, '项目会办会')).join('\n');
  for (const day of ['4月13日周五', '5月11日周五', '6月12日周二']) expect(papers).toContain(day);
  for (const day of ['4月12日', '6月13日']) expect(papers).not.toContain(day);
});

test('a post sees its own year', async () => {
  const page = await as('顾全');
  await choose(page, '只看某个职务、单位', '副县长（工业） · 江晓岚');
  const duties = await versions.rowsOf(page, '要办的事');
  expect(
    duties.some((row) => row.includes('当月牵头的副县长定日子并带队') && row.includes('2018年5月')),
  ).toBe(true);
  await inspect(page, 'mechanism-year-of-a-post');
});

test('whoever is not of the secretariat reads the versions and is offered no change', async () => {
  const page = await as('马行');
  expect(await versions.sidesOf(page)).not.toContain('修改');
  await versions.turnTo(page, '版本');
  expect(await versions.rowsOf(page, '版本')).toHaveLength(2);
  await page.goto('/mechanism?view=edit');
  await page.getByRole('heading', { name: '比较两版' }).waitFor();
});
