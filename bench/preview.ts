import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startEmbeddedDatabase } from '@guatu/server/src/embedded-database/index.ts';
import { enterAs } from './machine/person.ts';
import { scratchFolder } from './machine/scratch.ts';
import { startServer } from './machine/server.ts';
import { cookieOf } from './machine/cookie.ts';
import { median, spread } from './sample.ts';
import { milliseconds, type Table } from './table.ts';

const edits = 11;
/** What the page waits for in case somebody types on, in milliseconds. */
const pause = 250;

/** From a change in the form until the preview of the whole year stands on the screen, in a real browser. */
export async function preview(): Promise<Table> {
  await using scratch = await scratchFolder();
  await using started = new AsyncDisposableStack();
  const database = await startEmbeddedDatabase({ dataFolder: scratch.path, log: () => {} });
  started.defer(() => database.stop());
  const server = await startServer({
    dataFolder: join(scratch.path, 'files'),
    databaseUrl: database.ownerUrl,
    asOf: '2018-05-10',
  });
  started.defer(() => server.stop());
  const cookie = await enterAs(server.url, 'leading-group-office-director');
  const browser = await chromium.launch({
    executablePath: process.env['GUATU_CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  started.defer(() => browser.close());
  // The page forbids what the questions below are asked with.
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, bypassCSP: true });
  await context.addCookies(cookie.split('; ').map((pair) => cookieOf(pair, server.url)));
  const page = await context.newPage();
  await page.goto(`${server.url}/mechanism?view=edit`);
  const took: number[] = [];
  for (let nth = 0; nth < edits; nth += 1) took.push(await edit(page, String(12 - (nth % 2))));
  const [first = Number.NaN, ...later] = took;
  return {
    title: 'The preview of a year after an edit, in Chromium',
    columns: ['edit', 'until it stands there', 'without the pause', 'spread'],
    rows: [
      ['first', milliseconds(first), milliseconds(first - pause), ''],
      [
        `median of ${edits - 1} more`,
        milliseconds(median(later)),
        milliseconds(median(later) - pause),
        spread(later),
      ],
    ],
    notes: [
      `The page waits ${pause} ms for the next key. Both texts are read and checked, and a year of 360 duties compared.`,
    ],
  };
}

async function edit(page: Page, day: string): Promise<number> {
  const field = page.getByLabel('中旬那一期的截止日');
  await field.waitFor();
  await page.evaluate(watch);
  await field.selectOption(day);
  const done = await page.waitForFunction<number, undefined>('window.previewTook', undefined, {
    polling: 'raf',
  });
  return done.jsonValue();
}

/** In the page: the time from the next input until the preview is no longer busy. */
const watch = `{
  window.previewTook = undefined;
  addEventListener('input', () => {
    const begun = performance.now();
    const look = () => {
      if (document.querySelector('[aria-busy="true"]')) window.previewSeen = true;
      if (window.previewSeen && document.querySelector('[aria-busy="false"]')) {
        window.previewSeen = false;
        window.previewTook = performance.now() - begun;
      } else requestAnimationFrame(look);
    };
    look();
  }, { capture: true, once: true });
}`;
