import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, launchBrowser, phone, picture } from './browser.ts';
import { inspect } from './inspect.ts';
import { type Product, startProduct } from './product.ts';
import { people } from './rooms/county.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';

const demonstration = new URL('../../mechanisms/linxi-demonstration/mechanism.yaml', import.meta.url);

let product: Product;
let browser: Browser;
let as: (name: string) => Promise<Page>;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct('--as-of', '2018-05-14'), launchBrowser()]);
  as = people(browser, product.url);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

stopAtFirstFailure();

/** The same page on a screen, on a telephone, and in English. */
async function inspectEverywhere(page: Page, name: string): Promise<void> {
  await inspect(page, name);
  await page.setViewportSize(phone);
  await inspect(page, `${name}-by-telephone`);
  await page.setViewportSize(desktop);
  await page.getByRole('button', { name: 'Switch the language to English' }).click();
  await inspect(page, `${name}-in-english`);
  await page.getByRole('button', { name: '切换到中文' }).click();
}

test('bars: a row a project, moved along by keys, zoomed, and opened', async () => {
  const page = await as('余音');
  await page.getByRole('link', { name: '挂图' }).click();
  const chart = page.getByRole('grid', { name: '横道图' });
  await chart.getByRole('row', { name: /临溪县第一中学新校区/ }).waitFor();
  await expect
    .poll(() => page.getByRole('main').getByRole('status').first().textContent())
    .toContain('共 24 个项目');
  await inspectEverywhere(page, 'wall-bars');
  await chart.focus();
  await page.keyboard.press('ArrowDown');
  await chart.getByRole('row', { name: /临溪县第一中学新校区/, selected: true }).waitFor();
  await page.keyboard.press('+');
  await expect.poll(() => page.url()).toContain('zoom=24');
  for (let nth = 0; nth < 4; nth += 1) await page.keyboard.press('+');
  await expect.poll(() => page.url()).toContain('zoom=1');
  await chart.getByText('上旬').first().waitFor();
  await picture(page, 'wall-month');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '临溪县第一中学新校区' }).waitFor();
});

test('one filter for the three views, kept under a name of one’s own', async () => {
  const page = await as('余音');
  await page.goto('/wall');
  await page.getByRole('combobox', { name: '全部单位' }).selectOption({ label: '县水务局' });
  const said = page.getByRole('main').getByRole('status').first();
  await expect.poll(() => said.textContent()).toContain('共 2 个项目');
  await page.getByRole('navigation', { name: '看法' }).getByRole('link', { name: '月度' }).click();
  const matrix = page.getByRole('grid', { name: '月度图' });
  await matrix.getByRole('row', { name: /合计（2 个项目/ }).waitFor();
  expect(page.url()).toContain('unit=water-bureau');
  await inspectEverywhere(page, 'wall-months');
  await page.getByText('我保存的条件').click();
  await page.getByRole('textbox', { name: '名称' }).fill('水务月度');
  await page.getByRole('button', { name: '保存' }).click();
  await page.goto('/wall');
  await page.getByText('我保存的条件').click();
  await page.getByRole('link', { name: '水务月度' }).click();
  await matrix.waitFor();
  expect(page.url()).toContain('unit=water-bureau');
});

test('the map needs no network; its list says what it shows, and the outline is loaded from a file', async () => {
  const page = await as('余音');
  await page.goto('/wall?view=map');
  const list = page.getByRole('region', { name: '图上的项目' });
  await list.getByRole('button', { name: /云岭风电场一期/ }).click();
  await page.getByRole('article').getByText('云岭乡').waitFor();
  await page.getByText('另有 3 个项目没有录入位置').waitFor();
  await inspectEverywhere(page, 'wall-map');
  const outline = page.getByLabel('县界文件（GeoJSON，经纬度）');
  const file = (text: string) => ({
    name: 'county.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(text),
  });
  await outline.setInputFiles(file('{"type":"Point","coordinates":[102,25]}'));
  await page.getByRole('alert').getByText('文件里没有面').waitFor();
  const ring = [
    [102.7, 25],
    [103.1, 25],
    [103.1, 25.4],
    [102.7, 25.4],
    [102.7, 25],
  ];
  await outline.setInputFiles(file(JSON.stringify({ type: 'Polygon', coordinates: [ring] })));
  await page.getByText('县界来自 county.geojson').waitFor();
});

test('a poster is set beside and fetched; a project has its page', async () => {
  const page = await as('余音');
  await page.goto('/wall?unit=water-bureau');
  await page.getByText('打印作战图').click();
  await page.getByRole('button', { name: '排印' }).click();
  const link = page.getByRole('link', { name: '打开 A3 作战图 PDF' });
  await link.waitFor({ timeout: 60_000 });
  await inspect(page, 'wall-posters');
  const poster = await page.request.get((await link.getAttribute('href')) ?? '');
  expect([poster.status(), (await poster.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  await page.getByRole('grid').getByRole('link').first().click();
  const sheet = page.getByRole('link', { name: '项目一张图' });
  const paper = await page.request.get((await sheet.getAttribute('href')) ?? '');
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
});

test('the hall’s screen names nobody, turns its pages, and shows controls to a moving hand only', async () => {
  const page = await as('余音');
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/wall/hall?seconds=5');
  const number = page.getByText(/第 \d 页/);
  await page.getByText('第 1 页').waitFor();
  await inspect(page, 'wall-hall');
  // The strip that moves a demonstration's date lies behind, as under the projector.
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  const said = (await page.getByRole('main').textContent()) ?? '';
  const mechanism = await readFile(demonstration, 'utf8');
  const everybody = [...mechanism.matchAll(/\bholder: ([^\s,}]+)/g)].flatMap(([, name]) => name ?? []);
  expect(everybody).toContain('余音');
  for (const name of everybody) expect(said).not.toContain(name);
  await page.getByText('第 2 页').waitFor();
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await page.getByRole('button', { name: '停住' }).click();
  await inspect(page, 'wall-hall-controls');
  await page.setViewportSize({ width: 3840, height: 1080 });
  await page.getByText('共 1 页').waitFor();
  await inspect(page, 'wall-hall-wide');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: '挂图作战' }).waitFor();
  expect(await number.count()).toBe(0);
});
