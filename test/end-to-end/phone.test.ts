import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { desktop, launchBrowser, phone, sitDown } from './browser.ts';
import { inspect } from './inspect.ts';
import { type Product, startProduct } from './product.ts';
import { takeUp } from './rooms/desk.ts';
import * as projects from './rooms/projects.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const pages = {
  desk: '/',
  register: '/projects',
  month: '/projects/month/2018-05',
  figures: '/projects/figures',
  import: '/projects/import',
  resolution: '/resolution',
  'problem-to-raise': '/resolution/problems/new',
  meetings: '/resolution/meetings',
  supervision: '/supervision',
  papers: '/papers',
  'paper-templates': '/papers/templates',
  atlas: '/atlas',
  reminders: '/reminders',
  calendar: '/mechanism?view=calendar',
  mechanism: '/mechanism',
  findings: '/mechanism?view=findings',
  year: '/mechanism?view=year',
  posts: '/mechanism?view=posts',
};

test('every room can be used at a desk and on a telephone', async () => {
  const page = await sitDown(browser, product.url, '丁可');
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path);
    await inspect(page, `room-${name}`);
    await page.setViewportSize(phone);
    await inspect(page, `room-${name}-by-telephone`);
    await page.setViewportSize(desktop);
  }
});

test('a clerk reports the month from a telephone', async () => {
  const page = await sitDown(browser, product.url, '柳岸', phone);
  await takeUp(page, '更新当月项目进展', '2018年5月');
  await projects.reportUnchanged(page, '石桥镇农贸市场改造');
  await page.getByText('1 个已报 · 0 个待报').waitFor();
  await inspect(page, 'room-month-reported-by-telephone');
});
