import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, launchBrowser, phone } from './browser.ts';
import { inspect } from './inspect.ts';
import { type Product, startProduct } from './product.ts';
import { moveTo, people } from './rooms/county.ts';
import { convene, endMeeting, openMeetings } from './rooms/meeting.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';

/** The vice-magistrate for agriculture and water, the deputy who helps, another leader, and the office that records. */
const [leader, liaison, other, office] = ['田禾', '石磊', '江晓岚', '白小雨'];

let product: Product;
let browser: Browser;
let as: (name: string) => Promise<Page>;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct('--as-of', '2018-05-10'), launchBrowser()]);
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

const enter = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '周汇报' }).click();
  await page.getByRole('heading', { level: 1, name: '周汇报 · 2018年第20周' }).waitFor();
};
/** Saves what was typed; resolves when there is nothing left to save. */
async function save(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: '保存' });
  await button.click();
  await button.and(page.locator(':disabled')).waitFor();
}
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('the leader’s deputy prepares: rewords a sentence, leaves one out, adds one', async () => {
  const page = await as(liaison);
  await enter(page);
  await page.getByText('项目汇报会在5月14日 周一，先于县长办公会').waitFor();
  await inspectEverywhere(page, 'weekly-week');
  await page.getByRole('link', { name: /起草 · 副县长 田禾/ }).click();
  await page.getByRole('heading', { level: 1, name: '副县长 田禾的周汇报' }).waitFor();
  await inspectEverywhere(page, 'weekly-draft');
  const works = section(page, '开工及在建项目推进');
  const measures = section(page, '下步措施');
  const listed = measures.getByRole('list').first().getByRole('listitem');
  const before = await listed.count();
  await works.getByRole('listitem').first().getByRole('button', { name: '改写' }).click();
  await page.getByRole('textbox', { name: '汇报用语' }).fill('在建项目总体平稳，清溪河治理进度略快');
  await page.getByRole('button', { name: '收起' }).click();
  await listed.first().getByRole('button', { name: '不报' }).click();
  await measures.getByText('不报的（1）').waitFor();
  await section(page, '其他事项').getByRole('button', { name: '添一句' }).click();
  await page.getByRole('textbox', { name: '汇报用语' }).fill('请县里协调电力迁改');
  await save(page);
  await page.getByText(/^石磊 .*保存$/).waitFor();
  await works.getByText('已改写').waitFor();
  expect(await listed.count()).toBe(before - 1);
  await page.getByText('由领导本人提交').waitFor();
});

test('what two people write at once is told to the second, and neither loses a word', async () => {
  const [deputy, page] = [await as(liaison), await as(leader)];
  await page.goto('/');
  await page
    .getByRole('link', { name: /项目汇报会/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: '副县长 田禾的周汇报' }).waitFor();
  await section(page, '其他事项').getByRole('button', { name: '添一句' }).click();
  await page.getByRole('textbox', { name: '汇报用语' }).fill('本周四到省水利厅汇报');
  await section(deputy, '下步措施').getByRole('button', { name: '添一句' }).click();
  await deputy.getByRole('textbox', { name: '汇报用语' }).fill('下周召开专题会');
  await save(deputy);
  await page.getByRole('button', { name: '保存' }).click();
  // Whether or not the leader's page has read it by then, it is told, and nothing that was typed is lost.
  await page.getByRole('cell', { name: '本周四到省水利厅汇报' }).waitFor();
  expect(await page.getByRole('textbox', { name: '汇报用语' }).inputValue()).toBe('本周四到省水利厅汇报');
  await page.getByRole('button', { name: '仍按我填写的提交' }).click();
  await section(page, '其他事项').getByText('本周四到省水利厅汇报').waitFor();
  await section(page, '下步措施').getByText('下周召开专题会').waitFor();
  await section(page, '其他事项').getByText('请县里协调电力迁改').waitFor();
  await inspectEverywhere(page, 'weekly-reworded');
});

test('the leader hands in; another says no change in one click; a third is excused', async () => {
  const page = await as(leader);
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('已提交').waitFor();
  await page.getByRole('button', { name: '收回修改' }).waitFor();
  const second = await as(other);
  await enter(second);
  await second.getByRole('link', { name: '我的汇报' }).click();
  await second.getByRole('button', { name: '无变化' }).click();
  await second.getByText('已提交：无变化').waitFor();
  const recorder = await as(office);
  await enter(recorder);
  await recorder.getByRole('link', { name: /副县长 韩志远/ }).click();
  await recorder.getByText('登记请假').first().click();
  await recorder.getByRole('textbox', { name: '请假原因' }).fill('赴省里开会');
  await recorder.getByRole('button', { name: '登记请假' }).click();
  await recorder.getByText(/赴省里开会（白小雨登记）/).waitFor();
});

test('the papers lie before the meeting, and are sealed once it has heard them', async () => {
  const recorder = await as(office);
  await recorder.goto('/weekly/2018-W20');
  const papers = recorder.getByRole('region', { name: '汇报', exact: true });
  await papers.getByText('在建项目总体平稳，清溪河治理进度略快').waitFor();
  await recorder.getByRole('table', { name: '项目推进一览表' }).getByText('合计').waitFor();
  await inspectEverywhere(recorder, 'weekly-pack');
  await openMeetings(recorder);
  await convene(recorder, '2018年第20周 项目汇报会', {
    heldOn: '2018-05-14',
    startsAt: '08:30',
    place: '县政府三楼会议室',
  });
  await moveTo(recorder, '2018-05-14');
  await recorder.getByRole('link', { name: '汇报材料' }).click();
  await recorder.getByText('项目汇报会在5月14日 周一 08:30，县政府三楼会议室').waitFor();
  await recorder.getByRole('link', { name: '打开会议' }).click();
  await endMeeting(recorder);
  await recorder.goto('/weekly/2018-W20');
  await recorder.getByText('会议已结束，本周材料已封存，不再改动').waitFor();
  // The papers are set beside: the page is looked at again until they are there.
  const sealed = recorder.getByText(/SHA-256 [0-9a-f]{64}/);
  const looked = async () => {
    await recorder.reload();
    await sealed.waitFor({ timeout: 5_000 });
    return true;
  };
  await expect.poll(() => looked().catch(() => false), { timeout: 60_000, interval: 1_000 }).toBe(true);
  const href = await recorder.getByRole('link', { name: 'PDF' }).getAttribute('href');
  const file = await recorder.request.get(href ?? '');
  expect([file.status(), (await file.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  const page = await as(leader);
  await page.reload();
  await page.getByText('会议已结束，本周材料已封存，不再改动').waitFor();
  expect(await page.getByRole('button', { name: '收回修改' }).count()).toBe(0);
  await inspectEverywhere(page, 'weekly-heard');
});
