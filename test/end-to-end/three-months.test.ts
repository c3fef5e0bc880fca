import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, launchBrowser, patience, phone } from './browser.ts';
import { inspect } from './inspect.ts';
import { pagesOfPdf, wordsOfPdf } from './paper.ts';
import { photograph } from './photograph.ts';
import { type Product, startProduct } from './product.ts';
import * as atlas from './rooms/atlas.ts';
import { moveTo, people } from './rooms/county.ts';
import { takeUp } from './rooms/desk.ts';
import { fetchPaper } from './rooms/meeting.ts';
import * as month from './rooms/month.ts';
import * as projects from './rooms/projects.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';
import { writeCells } from './workbook.ts';

let product: Product;
let browser: Browser;
let as: (name: string) => Promise<Page>;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct('--as-of', '2018-04-25'), launchBrowser()]);
  as = people(browser, product.url);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

stopAtFirstFailure();

/** What the section writes beside five projects of the published list. */
const list = '临溪县2018年第一批重点项目';
const airport = '恭城县通用机场';
const channel = '桂江运力提升工程';
const port = '印山码头公路港建设项目';
const hub = '桂林北综合客运枢纽（一期秀峰片区）';
const station = '桂林北站站房及东广场改造一期工程';
const begun = { 所处阶段: '在建', 所在名单: list, 实际开工日期: '2018-03-05' };
const transport = { ...begun, 责任单位: '县交通运输局', 拟开工日期: '2018-03-01', 拟竣工日期: '2019-10-31' };
const housing = { ...begun, 责任单位: '县住房和城乡建设局' };
const given = {
  [airport]: { ...transport, 年度计划投资: 12_000, 经纬度: '102.91, 25.15' },
  [channel]: { ...transport, 年度计划投资: 60_000 },
  [port]: { ...transport, 年度计划投资: 8_000 },
  [hub]: { ...housing, 年度计划投资: 90_000 },
  [station]: { ...housing, 年度计划投资: 5_600 },
};

async function inspectBoth(page: Page, name: string): Promise<void> {
  await inspect(page, name);
  await page.setViewportSize(phone);
  await inspect(page, `${name}-by-telephone`);
  await page.setViewportSize(desktop);
}

/** Keeps a paper for whoever wants to look, where `GUATU_SCREENSHOTS` names a folder. */
async function keepPaper(name: string, bytes: Buffer): Promise<void> {
  const folder = process.env['GUATU_SCREENSHOTS'];
  if (folder) await writeFile(join(folder, `${name}.pdf`), bytes);
}

/** A project’s page, found in the register by its name. */
async function openProject(page: Page, name: string): Promise<void> {
  await page.goto(`/projects?search=${encodeURIComponent(name)}`);
  await page.getByRole('table', { name: '项目库' }).getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Suspends a project or takes it off, from its page. */
async function halt(page: Page, name: string, to: string, reason: string): Promise<void> {
  await openProject(page, name);
  const address = page.url();
  await page.getByRole('link', { name: '修改', exact: true }).click();
  const form = page.locator('form').filter({ has: page.getByRole('heading', { name: '停缓建、退出' }) });
  await form.getByLabel('改为').selectOption({ label: to });
  await form.getByLabel('理由').fill(reason);
  await form.getByRole('button', { name: '保存' }).click();
  // The form starts anew on what is now kept.
  await expect.poll(() => form.getByLabel('理由').inputValue(), { timeout: patience }).toBe('');
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

test('the section takes the published list over for this year, and gives five projects their unit in Excel', async () => {
  const section = await as('余音');
  await projects.importList(section, projects.publishedList);
  await section.getByLabel('计划年度').fill('2018');
  await section.getByLabel('计划年度').press('Tab');
  expect(await projects.importSummary(section)).toBe('新增 52 个，更新 0 个，不变 0 个，待定 0 个');
  await projects.applyImport(section);
  const { name, bytes } = await projects.exportRegister(section);
  await projects.importList(section, { name, bytes: await writeCells(bytes, given) });
  expect(await projects.importSummary(section)).toBe('新增 0 个，更新 5 个，不变 71 个，待定 0 个');
  await inspect(section, 'three-months-import');
  await projects.applyImport(section);
});

test('April: a unit reports, one project by the office that is telephoned, and says why where it is asked', async () => {
  const clerk = await as('马行');
  await takeUp(clerk, '更新当月项目进展', '2018年4月');
  const sky = await photograph('#cfdae2');
  await month.sayMonth(clerk, airport, {
    completed: '1,800',
    progress: '跑道土方完成35%',
    photograph: sky,
    angle: '航站楼西侧',
  });
  await month.sayMonth(clerk, channel, {
    completed: '91,000',
    progress: '航道疏浚4公里',
    explanation: '提前支付设备款，与合同一致',
  });
  await inspectBoth(clerk, 'three-months-month');

  const office = await as('余音');
  await month.openMonth(office, '2018-04', 'housing-bureau');
  await office.getByText('正在代县住房和城乡建设局录入，记录里会注明。').waitFor();
  await month.sayMonth(office, hub, { completed: '6,200', progress: '征收地块41亩' });
  expect(await month.monthWords(office, hub)).toMatch(/余音[^]*代录/);
});

test('April is closed: what was wrong is corrected with a reason, and both figures stay with their day', async () => {
  const clerk = await as('马行');
  await moveTo(clerk, '2018-05-03');
  await month.openMonth(clerk, '2018-04');
  await clerk.getByText('2018年4月 已结账').waitFor();
  await month.sayMonth(clerk, channel, {
    completed: '9,100',
    progress: '航道疏浚4公里',
    reason: '多写了一个零',
  });
  // What was not reported at all is still taken, late.
  await month.sayMonth(clerk, port, { completed: '0', progress: '完成商业模式论证' });
  await openProject(clerk, channel);
  await clerk.getByText('每个数的来历').first().click();
  const figures = clerk.getByRole('table', { name: '每个数的来历' });
  const rows = figures.getByRole('row').filter({ hasText: '完成投资' });
  await expect
    .poll(() => rows.allInnerTexts(), { timeout: patience })
    .toEqual([
      expect.stringMatching(/9,100[^]*马行[^]*5月3日[^]*更正：多写了一个零/),
      expect.stringMatching(/91,000[^]*已被更正[^]*马行[^]*4月25日/),
    ]);
  await inspectBoth(clerk, 'three-months-project');
});

test('a plan is worked out backward and frozen; its first milestone slips, and the page says what it takes along', async () => {
  const clerk = await as('马行');
  await openProject(clerk, airport);
  await clerk.getByRole('link', { name: '倒排节点' }).click();
  await clerk.getByRole('heading', { name: '倒排节点计划' }).waitFor();
  await clerk.getByLabel('按项目类别套用节点').selectOption({ index: 1 });
  await clerk.getByLabel('完成日期').fill('2018-12-31');
  await inspectBoth(clerk, 'three-months-plan');
  await clerk.getByRole('button', { name: '保存计划' }).click();
  const milestones = clerk.getByRole('table', { name: '节点与工期' });
  await milestones.getByRole('row').nth(1).waitFor();
  await moveTo(clerk, '2018-05-24');
  await expect.poll(() => milestones.innerText(), { timeout: patience }).toMatch(/已超 \d+ 天/);
  await clerk.getByText(/谁拖了谁/).waitFor();
  await inspectBoth(clerk, 'three-months-slip');
});

test('May: reported, one unchanged in a click, from the same angle again; a project is suspended', async () => {
  const clerk = await as('马行');
  await takeUp(clerk, '更新当月项目进展', '2018年5月');
  await month.sayMonth(clerk, airport, {
    completed: '1,500',
    progress: '跑道土方完成62%',
    photograph: await photograph('#d2dccf'),
    angle: '航站楼西侧',
  });
  await month.sayMonth(clerk, channel, { completed: '4,300', progress: '航道疏浚7公里' });
  await projects.reportRestUnchanged(clerk);
  const office = await as('余音');
  await month.openMonth(office, '2018-05', 'housing-bureau');
  await projects.reportUnchanged(office, hub);
  await halt(office, port, '停缓建', '岸线许可未批');
  await office
    .getByText(/停缓建/)
    .first()
    .waitFor();
});

test('June: the withdrawn project leaves the month, the suspended one stays and says so', async () => {
  const office = await as('余音');
  const clerk = await as('马行');
  await moveTo(office, '2018-06-22');
  await halt(office, station, '已退出', '铁路部门另行实施');
  await takeUp(clerk, '更新当月项目进展', '2018年6月');
  await month.sayMonth(clerk, airport, { completed: '1,700', progress: '跑道土方完成，航站楼基础开挖' });
  await clerk.getByText('停缓建期间没有变化，点“无变化”即可').waitFor();
  await projects.reportRestUnchanged(clerk);
  await month.openMonth(office, '2018-06', 'housing-bureau');
  expect(await office.getByRole('main').innerText()).not.toContain(station);
  await projects.reportRestUnchanged(office);
});

test('two cells changed in Excel change two cells, shown before anything is written', async () => {
  const section = await as('余音');
  const { name, bytes } = await projects.exportRegister(section);
  const edited = await writeCells(bytes, {
    [airport]: { 总投资: 36_500 },
    [hub]: { 建设地点: '秀峰区芦笛路' },
  });
  await projects.importList(section, { name, bytes: edited });
  expect(await projects.importSummary(section)).toBe('新增 0 个，更新 2 个，不变 73 个，待定 0 个');
  const rows = section.getByRole('table', { name: '逐个项目' }).getByRole('row');
  // What changes stands alone; the rest is a click away.
  expect(await rows.count()).toBe(3);
  expect(await rows.filter({ hasText: airport }).innerText()).toMatch(/总投资[^]*35,000[^]*36,500/);
  expect(await rows.filter({ hasText: hub }).innerText()).toMatch(/建设地点[^]*秀峰区芦笛路/);
  await inspect(section, 'three-months-two-cells');
  await projects.applyImport(section);
  await projects.importList(section, await projects.exportRegister(section));
  expect(await projects.importSummary(section)).toBe('新增 0 个，更新 0 个，不变 75 个，待定 0 个');
});

test('bars, map and months show what one filter leaves, by its link too, to each as far as they may see', async () => {
  const section = await as('余音');
  await section.goto('/wall');
  await section.getByRole('combobox', { name: '全部单位' }).selectOption({ label: '县交通运输局' });
  const said = section.getByRole('status').filter({ hasText: '个项目' });
  await expect.poll(() => said.textContent(), { timeout: patience }).toContain('共 7 个项目');
  await section
    .getByRole('grid', { name: '横道图' })
    .getByRole('row', { name: new RegExp(airport) })
    .waitFor();
  await inspectBoth(section, 'three-months-bars');
  const views = section.getByRole('navigation', { name: '看法' });
  await views.getByRole('link', { name: '地图' }).click();
  await section.getByRole('region', { name: '图上的项目' }).getByRole('button', { name: airport }).waitFor();
  await inspectBoth(section, 'three-months-map');
  await views.getByRole('link', { name: '月度' }).click();
  const row = section.getByRole('grid', { name: '月度图' }).getByRole('row', { name: new RegExp(airport) });
  expect(await row.innerText()).toMatch(/5,000[^]*1,800[^]*1,500[^]*1,700/);
  await inspectBoth(section, 'three-months-matrix');

  const other = await as('林小松');
  await other.goto(section.url());
  await other.getByText('没有符合筛选的项目。').waitFor();

  await section.setViewportSize({ width: 1920, height: 1080 });
  await section.getByRole('link', { name: '大厅屏' }).click();
  await section.getByRole('main').getByText(airport).waitFor();
  await inspect(section, 'three-months-hall');
  await section.setViewportSize({ width: 3840, height: 1080 });
  await inspect(section, 'three-months-hall-wide');
  await section.keyboard.press('Escape');
  await section.getByRole('heading', { level: 1, name: '挂图作战' }).waitFor();
  expect(section.url()).toContain('unit=transport-bureau');
  await section.setViewportSize(desktop);
});

test('the chart is printed for the wall: read back, it holds what the filter left', async () => {
  const section = await as('余音');
  await section.goto('/wall?unit=transport-bureau');
  await section.getByText('打印作战图').click();
  await section.getByRole('radio', { name: 'A1' }).check();
  await section.getByRole('button', { name: '排印' }).click();
  const poster = await fetchPaper(section, '打开 A1 作战图 PDF');
  await keepPaper('three-months-poster', poster);
  const words = await wordsOfPdf(poster);
  for (const one of [airport, channel, port, '县交通运输局', '停缓建']) expect(words).toContain(one);
  for (const one of [hub, station]) expect(words).not.toContain(one);
});

test('June’s atlas is handed in, compiled and frozen; read back, every page stands where the contents and index say', async () => {
  const clerk = await as('马行');
  await clerk.goto('/atlas?month=2018-06');
  await atlas.handIn(clerk, '县交通运输局');
  const section = await as('余音');
  await section.goto('/atlas?month=2018-06');
  await section.getByRole('button', { name: '代报 县住房和城乡建设局' }).click();
  await section.getByText(/余音（代报）/).waitFor();
  await moveTo(section, '2018-06-26');
  await atlas.compileAtlas(section);
  await atlas.freezeAtlas(section, 1);
  await inspect(section, 'three-months-atlas');
  const book = await fetchPaper(section, '打开第 1 期 PDF');
  await keepPaper('three-months-atlas', book);
  const pages = await pagesOfPdf(book);
  const contents = pages.filter((page) => page.startsWith('目录')).join('');
  const index = pages.filter((page) => page.startsWith('责任单位索引')).join('');
  for (const [name, unit, total] of [
    [airport, '县交通运输局', '36500'],
    [channel, '县交通运输局', '400000'],
    [port, '县交通运输局', '100000'],
    [hub, '县住房和城乡建设局', '394000'],
  ]) {
    const at = pages.findIndex((page) => page.slice(2).startsWith(`${name}责任单位${unit}`)) + 1;
    expect(contents).toContain(`${name}${unit}${total}${at}`);
    expect(index).toContain(`${name}${at}`);
  }
  expect(pages.find((page) => page.slice(2).startsWith(port))).toContain('在建（停缓建）');
  expect(pages.join('')).not.toContain(station);
});
