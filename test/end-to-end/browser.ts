import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's Chromium; `npm test` finds or installs it and says where it is. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['GUATU_CHROMIUM'] || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });

/** How long a page may take, in milliseconds, on a machine that has much else to do. */
export const patience = 60_000;

export const desktop = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

/**
 * A screen with cookies of its own, at which nobody has signed in.
 * What the page throws, or asks of any other server, ends the test.
 */
export async function openScreen(browser: Browser, url: string, viewport = desktop): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    locale: 'zh-CN',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(url) && !/^(data|blob|about):/.test(asked)) throw new Error(`asked ${asked}`);
  });
  await page.goto('/sign-in');
  return page;
}

/** One person at a screen, as each has a desk of their own. */
export async function sitDown(
  browser: Browser,
  url: string,
  post: string,
  viewport = desktop,
): Promise<Page> {
  const page = await openScreen(browser, url, viewport);
  await page.getByRole('button', { name: post }).click();
  await page.getByRole('navigation').first().waitFor();
  return page;
}

/** Keeps a picture of the screen for whoever wants to look, where `GUATU_SCREENSHOTS` names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['GUATU_SCREENSHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
