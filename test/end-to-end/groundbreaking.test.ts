import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, phone } from './browser.ts';
import { inspect } from './inspect.ts';
import { type Product, startProduct } from './product.ts';
import { moveTo, people } from './rooms/county.ts';
import { takeUp } from './rooms/desk.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';

let product: Product;
let browser: Browser;
let as: (name: string) => Promise<Page>;
/** A project in preparation, with the clerk of the unit that answers for it. */
let site: { id: string; name: string; unitName: string };

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  as = people(browser, product.url);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

stopAtFirstFailure();

const room = '/groundbreakings/groundbreaking/2018-Q2';
const bureau = '丁可';
const office = '白小雨';
const supervision = '季云';
/** The clerks of the units, by what the unit is called. */
const clerks: Record<string, string> = {
  县住房和城乡建设局: '林小松',
  县交通运输局: '马行',
  县水务局: '何渠',
  县农业局: '苗青',
  县工业和信息化局: '齐钢',
  临江镇: '周舟',
  清溪镇: '宋泉',
  石桥镇: '柳岸',
  云岭乡: '岳帆',
};

const section = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });

test('the day is set in its part of the year, with the office that is answerable', async () => {
  const page = await as(office);
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '集中开工' }).click();
  await page.getByRole('link', { name: '2018年第2季度' }).click();
  await page.getByRole('button', { name: '确定日期' }).click();
  await page.getByLabel('日期', { exact: true }).fill('2018-06-15');
  await page.getByLabel('时间').fill('09:00');
  await page.getByLabel('地点').fill('县政府广场');
  await page.getByRole('button', { name: '确定会期' }).click();
  await page.getByText('6月15日 周五 09:00').waitFor();
});

test('the bureau draws up the plan: sites with the facts of the register, tasks counted back from the day', async () => {
  const page = await as(bureau);
  const response = await page.request.get(`/api${room}/choices`);
  const { projects } = (await response.json()) as { projects: (typeof site)[] };
  site = projects.find(({ unitName }) => unitName in clerks)!;
  await page.goto(room);
  await page.getByRole('button', { name: '拟方案' }).click();
  await page.getByLabel('按名称查找项目').fill(site.name);
  await page.getByLabel('加入候选').selectOption({ label: `${site.name} · ${site.unitName}` });
  await page.getByLabel(`项目点 ${site.name}`).selectOption('主会场');
  expect(await page.getByLabel('议程 1', { exact: true }).inputValue()).toBe('观摩集中开工项目点');
  await page.getByLabel('时间 1', { exact: true }).fill('09:30');
  await page.getByRole('button', { name: '加一站' }).click();
  await page.getByLabel('项目点 1', { exact: true }).selectOption(site.name);
  await page.getByLabel('到达 1', { exact: true }).fill('09:20');
  await page.getByLabel('会务服务').fill('参加人员在县政府广场统一乘车。');
  await page.getByLabel('应急预案').fill('遇大雨改在县政府一楼会议厅举行。');
  await inspect(page, 'groundbreaking-plan-form');
  await page.getByRole('button', { name: '保存方案' }).click();
  await page.getByText('还缺：项目点的条件判断').waitFor();
  // 15 working days ahead of 15 June 2018.
  await section(page, '任务分工').getByText('5月25日 周五').waitFor();
  await page.getByRole('button', { name: `判断 ${site.name}` }).click();
  await page.getByLabel('理由').fill('手续在办，施工单位已进场');
  await page.getByRole('button', { name: '记下判断' }).click();
  await page.getByRole('button', { name: '报审' }).click();
  await page.getByText('待审定').first().waitFor();
  await inspect(page, 'groundbreaking-plan');
});

test('the office approves it, it goes out numbered, and guests answer', async () => {
  const page = await as(office);
  await page.goto(room);
  await page.getByRole('button', { name: '审定并印发' }).click();
  await page.getByRole('link', { name: /已印发 临政办函〔2018〕1号/ }).waitFor();
  await page.getByRole('link', { name: '参加和邀请' }).click();
  await page.getByText(/未答复 \d+/).waitFor();
  const head = await as('汪清源');
  await head.goto(`${room}?view=guests`);
  await head.getByRole('button', { name: '参加', exact: true }).first().click();
  await page.reload();
  await page.getByText('参加 1，请假 0').waitFor();
  await inspect(page, 'groundbreaking-guests');
});

test('starts are declared at the event, and no stage moves by it', async () => {
  const page = await as(office);
  await moveTo(page, '2018-06-15');
  await page.goto(`${room}?view=starts`);
  await page.getByRole('button', { name: '登记宣布开工' }).click();
  await page.getByRole('region', { name: site.name }).getByText('还没有').first().waitFor();
  const { start } = (await (await page.request.get(`/api/projects/${site.id}/declared-start`)).json()) as {
    start: object;
  };
  expect(start).toMatchObject({ declaredOn: '2018-06-15', realOn: null, stageInDoubt: false });
});

test('thirty days later the unit confirms in one screen, also on a telephone', async () => {
  const page = await as(clerks[site.unitName]!);
  await moveTo(page, '2018-07-09');
  await page.setViewportSize(phone);
  await page.goto('/');
  await takeUp(page, '报开工凭据', site.name);
  const form = page.getByRole('form', { name: `报开工凭据 ${site.name}` });
  await form.getByLabel('实际开工日期').fill('2018-06-20');
  await inspect(page, 'groundbreaking-evidence-390');
  await form.getByRole('button', { name: '确认已开工' }).click();
  await page.getByText(/6月20日 周三 开工/).waitFor();
});

test('the supervision office finds it real: the record and the project say so', async () => {
  const page = await as(supervision);
  await page.goto(`${room}?view=starts`);
  await page.getByRole('radio', { name: '真开工' }).check();
  await page.getByLabel('说明').fill('现场已开挖基础');
  await page.getByRole('button', { name: '记下结论' }).click();
  await page.getByText('真开工，现场已开挖基础').waitFor();
  await inspect(page, 'groundbreaking-starts');
  await page.goto('/groundbreakings');
  await page.getByText('30 天 1/1').waitFor();
  await inspect(page, 'groundbreakings');
  await page.setViewportSize(phone);
  await inspect(page, 'groundbreakings-390');
  await page.goto(`/projects/${site.id}`);
  await page.getByRole('heading', { level: 2, name: '开工', exact: true }).waitFor();
  await page.getByText('在建').first().waitFor();
});
