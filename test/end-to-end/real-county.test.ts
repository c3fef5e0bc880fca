import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openScreen, picture } from './browser.ts';
import { type Product, startProduct } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct('--county', 'shilin-2018'), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const ownPassword = 'Shan-2018-shui';

test('a county opens with one administrator, who opens the first account', async () => {
  const first = /: admin \/ (\S+?)（/.exec(product.printed())?.[1] ?? '';
  expect(first).not.toBe('');
  const page = await openScreen(browser, product.url);
  const signIn = async (userName: string, password: string) => {
    await page.getByLabel('用户名').fill(userName);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录' }).click();
  };
  const change = async (current: string, next: string) => {
    await page.getByLabel('现在的密码').fill(current);
    await page.getByLabel('新密码', { exact: true }).fill(next);
    await page.getByLabel('再输一次新密码').fill(next);
    await page.getByRole('button', { name: '保存新密码' }).click();
  };

  await page.goto('/');
  await page.getByLabel('用户名').waitFor();
  expect(await page.getByText('演示数据').count()).toBe(0);
  await signIn('admin', 'wrong-password');
  await page.getByText('用户名或密码不对').waitFor();
  await signIn('admin', first);
  await change(first, ownPassword);

  // An administrator sees accounts and nothing else.
  await page.getByRole('heading', { name: '账号' }).waitFor();
  expect(await page.getByRole('link', { name: '工作台' }).count()).toBe(0);
  await picture(page, 'real-county-accounts');
  await page.getByRole('row', { name: '段明宗' }).getByRole('button', { name: '开通账号' }).click();
  await page.getByLabel('段明宗的用户名').fill('duanmz');
  await page.locator('form').getByRole('button', { name: '开通账号' }).click();
  const issued = await page.getByRole('alert').locator('code').innerText();
  await page.getByRole('button', { name: '退出' }).click();

  // The person signs in, chooses a password, and finds the county empty but for its rules.
  await signIn('duanmz', issued);
  await change(issued, `${ownPassword}-2`);
  await page.getByRole('heading', { name: '工作台' }).waitFor();
  await page.getByRole('link', { name: '机制', exact: true }).click();
  await page.getByText('石林').first().waitFor();
  await picture(page, 'real-county-mechanism');
});
