import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { inspect } from './inspect.ts';
import { photograph } from './photograph.ts';
import { type Product, startProduct } from './product.ts';
import { people } from './rooms/county.ts';
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

/** The deputy who helps the leaders of May and July. */
const deputy = '钟鸣';

test('the rota says who leads each month, and two leaders change months with a reason', async () => {
  const page = await as(deputy);
  await page
    .getByRole('navigation', { name: '栏目' })
    .getByRole('link', { name: '观摩', exact: true })
    .click();
  await page.getByRole('row').filter({ hasText: '5月' }).getByText('江晓岚').waitFor();
  await page.getByRole('button', { name: '换月' }).click();
  await page.getByLabel('这个月', { exact: true }).selectOption({ label: '8月　副县长 叶静' });
  await page.getByLabel('换成这个月', { exact: true }).selectOption({ label: '11月　副县长 江晓岚' });
  await page.getByLabel('为什么换').fill('8月在省委党校学习');
  await page.getByRole('button', { name: '换月', exact: true }).last().click();
  await page.getByRole('row').filter({ hasText: '8月' }).getByText('江晓岚').waitFor();
  await page.getByText('8月在省委党校学习').first().waitFor();
  await inspect(page, 'tours');
});
