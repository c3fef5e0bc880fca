import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, phone, sitDown } from './browser.ts';
import { inspect } from './inspect.ts';
import { photograph } from './photograph.ts';
import { type Product, startProduct } from './product.ts';
import { choose, moveTo, people } from './rooms/county.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';

let product: Product;
let browser: Browser;
let as: (name: string) => Promise<Page>;

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

/** May is the vice-magistrate for industry's; the deputy who helps him plans it. */
const lead = '江晓岚';
const deputy = '钟鸣';
const office = '白小雨';
const room = '/tours/site-tour/2018-05';

/** A telephone of its own for whoever goes along. */
const onTheRoad = async (name: string): Promise<Page> => {
  const page = await sitDown(browser, product.url, name, phone);
  await page.goto(`${room}/road`);
  return page;
};

test('the rota says who leads each month, and two leaders change months with a reason', async () => {
  const page = await as(deputy);
  await page
    .getByRole('navigation', { name: '栏目' })
    .getByRole('link', { name: '观摩', exact: true })
    .click();
  await page.getByRole('row').filter({ hasText: '5月' }).getByText('江晓岚').waitFor();
  await page.getByRole('button', { name: '调换月份' }).click();
  await page.getByLabel('这个月', { exact: true }).selectOption({ label: '8月　副县长 叶静' });
  await page.getByLabel('与这个月调换', { exact: true }).selectOption({ label: '11月　副县长 江晓岚' });
  await page.getByLabel('调换原因').fill('8月在省委党校学习');
  await page.getByRole('button', { name: '确认调换' }).click();
  await page.getByRole('row').filter({ hasText: '8月' }).getByText('江晓岚').waitFor();
  await page.getByText('8月在省委党校学习').first().waitFor();
  await inspect(page, 'tours');
});

test('the lead sets the day, and the desk of the deputy says that the plan is due', async () => {
  const page = await as(lead);
  await page.goto(room);
  await page.getByLabel('观摩日期').fill('2018-05-24');
  await page.getByRole('form', { name: '确定日期' }).getByLabel('集合地点').fill('县政府大院');
  await page.getByRole('button', { name: '确定并通知' }).click();
  await page.getByText('5月24日 周四 08:30').waitFor();
  const desk = await as(deputy);
  await desk.goto('/');
  await desk.locator('a[href="/tours/site-tour/2018-05"]').first().waitFor();
});

test('the deputy chooses among what the rules propose, orders it and fits it into half a day', async () => {
  const page = await as(deputy);
  await page.goto(room);
  const proposals = page.getByRole('table', { name: '建议看的项目' });
  for (const row of [1, 2, 3]) {
    await proposals.getByRole('row').nth(row).getByRole('button').click();
  }
  const stops = page.getByRole('table', { name: '观摩点和路线' });
  await stops.getByRole('row').nth(3).waitFor();
  const named = async (row: number) =>
    (await stops.getByRole('row').nth(row).getByRole('link').first().textContent()) ?? '';
  const [first, second] = [await named(1), await named(2)];
  await stops.getByRole('button', { name: `把“${first}”往后移` }).click();
  expect(await named(1)).toBe(second);
  for (const row of [1, 2, 3]) {
    await stops.getByLabel(`介绍人 ${await named(row)}`).fill('责任单位主要负责人');
  }
  // Too long is said plainly, and what is shortened fits.
  await stops.getByLabel(`停留（分） ${first}`).fill('200');
  await page.getByText(/超出半天\d+分钟/).waitFor();
  await stops.getByLabel(`停留（分） ${first}`).fill('20');
  await page.getByText('半天以内。').waitFor();
  await page.getByLabel('观摩目的').fill('看现场、找差距、解难题');
  await page.getByLabel('雨天预案').fill('遇大雨改看室内项目');
  await page.getByRole('button', { name: '加一项任务' }).click();
  await page.getByLabel('任务 1', { exact: true }).fill('通知参会人员，安排车辆');
  await choose(page, '由谁负责 1', '县政府办公室');
  await page.getByLabel('何时完成 1').fill('2018-05-22');
  await page.getByRole('button', { name: '加一辆车' }).click();
  await page.getByLabel('车辆 1', { exact: true }).fill('一号中巴');
  await page.getByRole('button', { name: '保存方案' }).click();
  await page.getByText('已保存', { exact: true }).waitFor();
  await inspect(page, 'tour-plan');
  await page.getByRole('button', { name: '印发方案' }).click();
  await page.getByRole('link', { name: /方案 临政办函〔2018〕1号/ }).waitFor();
  const sheet = await page
    .getByRole('link', { name: /一项目一页 PDF/ })
    .first()
    .getAttribute('href');
  const answer = await page.request.get(sheet ?? '');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
});

test('on the road a telephone shows the sheet of each stop, and what is said there is put down once', async () => {
  await moveTo(await as(deputy), '2018-05-24');
  const page = await onTheRoad('高建业');
  await page.getByRole('heading', { level: 2, name: /^第1站/ }).waitFor();
  await page.getByText('总投资').waitFor();
  await page.getByLabel('写意见').fill('管网要与主体同步建设');
  await page.getByRole('button', { name: '记下' }).click();
  await page.getByRole('heading', { name: '已经写的（1条）' }).waitFor();
  await inspect(page, 'tour-road-390');
  await page.getByRole('button', { name: '整个行程' }).click();
  // In the valley there is no signal.
  await page.context().setOffline(true);
  await page.getByLabel('写意见').fill('各项目每月晒一次进度');
  await page
    .getByLabel(/照片/)
    .setInputFiles({ name: '沿途.jpg', mimeType: 'image/jpeg', buffer: await photograph('#9fc5e8') });
  await page.getByText('沿途.jpg').waitFor();
  await page.getByRole('button', { name: '记下' }).click();
  await page.getByRole('link', { name: '待发送 1' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('link', { name: '待发送 1' }).waitFor({ state: 'detached' });
  await page.getByText('各项目每月晒一次进度').waitFor();
  await page.getByRole('img', { name: '沿途.jpg' }).waitFor();
  await page.context().close();
});

test('each remark becomes something by one click, and the meeting ends', async () => {
  const page = await as(office);
  await page.goto(room);
  await page.getByRole('button', { name: '对“管网要与主体同步建设”：转为问题' }).click();
  await page.getByText(/转给.*按问题办/).waitFor();
  await page.getByRole('button', { name: '对“各项目每月晒一次进度”：不需办理' }).click();
  await page.getByText(/确定：不需办理/).waitFor();
  await inspect(page, 'tour-remarks');
  await page.getByRole('link', { name: /^会议/ }).click();
  await page.getByRole('button', { name: '结束会议' }).click();
  await page.getByRole('article', { name: '纪要全文' }).waitFor();
  await page.goto(room);
  await page.getByText('（已召开）').waitFor();
});

test('the report is drafted from the ledger and goes out; the project says that it was visited', async () => {
  const page = await as(office);
  await page.goto(room);
  const overall = page.getByLabel('基本情况');
  await overall.waitFor();
  expect(await overall.inputValue()).toContain('2018年5月24日，由副县长江晓岚带队');
  await page.getByLabel('下步要求').fill('各责任单位一周内报整改安排。');
  await page.getByRole('button', { name: '保存简报' }).click();
  await page.getByText(/已改写；台账是/).waitFor();
  await page.getByRole('button', { name: '印发简报' }).click();
  await page
    .getByRole('link', { name: /简报 2018年第1期/ })
    .first()
    .waitFor();
  await page.setViewportSize(phone);
  await inspect(page, 'tour-390');
  await page.getByRole('table', { name: '观摩点和路线' }).getByRole('link').first().click();
  await page.getByRole('heading', { name: '观摩记录' }).waitFor();
  await page.getByRole('table', { name: '观摩记录' }).getByText('5月24日').waitFor();
});
