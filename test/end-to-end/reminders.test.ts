import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, launchBrowser, openScreen, phone } from './browser.ts';
import { inspect } from './inspect.ts';
import { type Product, startProduct } from './product.ts';
import { people } from './rooms/county.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';

let product: Product;
let browser: Browser;
let as: (name: string) => Promise<Page>;
let office: Product;

/** A group's robot, as WeCom has them. */
const messages: string[] = [];
const robot = createServer((request, response) => {
  let text = '';
  request.on('data', (piece: Buffer) => (text += piece.toString()));
  request.on('end', () => {
    messages.push(text);
    response.setHeader('content-type', 'application/json').end('{"errcode":0,"errmsg":"ok"}');
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => robot.listen(0, '127.0.0.1', resolve));
  // Three working days before the Sunday by which the docket of mid-May is compiled.
  [product, browser] = await Promise.all([startProduct('--as-of', '2018-05-15'), launchBrowser()]);
  as = people(browser, product.url);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await office?.stop();
  robot.close();
});

stopAtFirstFailure();

/** The same page on a screen, on a telephone, and in English. */
async function inspectEverywhere(page: Page, name: string): Promise<void> {
  await inspect(page, name);
  await page.setViewportSize(phone);
  await inspect(page, `${name}-by-telephone`);
  await page.getByRole('button', { name: 'Switch the language to English' }).click();
  await inspect(page, `${name}-by-telephone-in-english`);
  await page.setViewportSize(desktop);
  await inspect(page, `${name}-in-english`);
  await page.getByRole('button', { name: '切换到中文' }).click();
}

test('the bell tells that something is near, the page what it is, and reading it takes the count away', async () => {
  const page = await as('余音');
  const bell = page.getByRole('link', { name: /^提醒 ?1 天未读$/ });
  // An open page asks once a minute, and the clock's work may be behind the page.
  await bell.waitFor({ timeout: 90_000 });
  await bell.click();
  // The desk stays until the page has come, and knows the same duty in other words.
  const row = page.getByRole('row', { name: /3 个工作日内到期.*汇总项目问题清单/ });
  expect(await row.innerText()).toMatch(/5月20日/);
  await inspectEverywhere(page, 'reminders');
  await page.getByRole('button', { name: '全部标为已读' }).click();
  await page.getByRole('link', { name: '提醒', exact: true }).waitFor();
  expect(await page.getByText('未读', { exact: true }).count()).toBe(0);
  await row.getByRole('link').click();
  await page.waitForURL(/\/resolution\//);
});

test('a person says where and when; hours outside the office’s own are refused in words', async () => {
  const page = await as('余音');
  await page.goto('/reminders/settings');
  await page.getByLabel('手机号').fill('13800000000');
  await page.getByLabel('发短信提醒').check();
  await page.getByLabel('开始时间').fill('10:00');
  await page.getByLabel('结束时间').fill('09:00');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('alert').getByText('提醒时段超出本县时段').waitFor();
  await page.getByLabel('结束时间').fill('16:00');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存。').waitFor();
  await page.reload();
  expect(await page.getByLabel('手机号').inputValue()).toBe('13800000000');
  await inspectEverywhere(page, 'own-reminders');
});

test('the administrator opens a channel, tries it, and sees how that went', async () => {
  // Nobody administers a demonstration.
  office = await startProduct('--county', 'shilin-2018');
  const page = await enterAsAdministrator();
  await page.getByRole('link', { name: '提醒与消息渠道' }).click();
  await page.getByLabel('本系统的访问地址').fill('https://guatu.example.gov.cn');
  await page.getByRole('form', { name: '时段与链接' }).getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存。').waitFor();
  await page.getByRole('button', { name: '增加渠道' }).click();
  const form = page.getByRole('form', { name: '增加渠道' });
  await form.getByLabel('种类').selectOption({ label: '短信' });
  await inspect(page, 'channel-sms');
  await form.getByLabel('种类').selectOption({ label: '企业微信群机器人' });
  const { port } = robot.address() as AddressInfo;
  await form.getByLabel('网址（Webhook）').fill(`http://127.0.0.1:${port}/send?key=some-secret-key`);
  await form.getByRole('button', { name: '保存' }).click();
  const row = page.getByRole('row', { name: '企业微信群机器人' }).first();
  await row.getByText('启用', { exact: true }).waitFor();
  await row.getByRole('button', { name: '发送测试消息' }).click();
  await page
    .getByRole('form', { name: '发送测试消息' })
    .getByRole('button', { name: '发送测试消息' })
    .click();
  const sent = page.getByRole('row', { name: '测试消息' });
  await sent.getByText('已送出').waitFor();
  expect(messages.some((text) => text.includes('https://guatu.example.gov.cn/reminders'))).toBe(true);
  expect(await page.content()).not.toContain('some-secret-key');
  await inspectEverywhere(page, 'reminder-channels');
});

async function enterAsAdministrator(): Promise<Page> {
  const first = /: admin \/ (\S+?)（/.exec(office.printed())?.[1] ?? '';
  const page = await openScreen(browser, office.url);
  const own = 'Lin-2018-xi-shui';
  await page.getByLabel('用户名').fill('admin');
  await page.getByLabel('密码', { exact: true }).fill(first);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByLabel('现在的密码').fill(first);
  await page.getByLabel('新密码', { exact: true }).fill(own);
  await page.getByLabel('再输一次新密码').fill(own);
  await page.getByRole('button', { name: '保存新密码' }).click();
  await page.getByRole('heading', { name: '账号' }).waitFor();
  return page;
}
