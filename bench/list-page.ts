import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { startEmbeddedDatabase } from '@guatu/server/src/embedded-database/index.ts';
import { cookieOf } from './machine/cookie.ts';
import { enterAs } from './machine/person.ts';
import { scratchFolder } from './machine/scratch.ts';
import { startServer } from './machine/server.ts';
import { median } from './sample.ts';
import { filledCounty } from './serving/county.ts';
import { year } from './serving/fill-county.ts';
import { kilobytes, milliseconds, type Table } from './table.ts';

const visits = 5;

interface Visit {
  /** From the start of the navigation until fifty rows are painted. */
  ms: number;
  bytes: number;
  requests: number;
  scripts: string[];
}

/** The list of projects in a real browser: with nothing in its cache, and again. */
export async function listPage(): Promise<Table> {
  await using scratch = await scratchFolder();
  await using started = new AsyncDisposableStack();
  const database = await startEmbeddedDatabase({ dataFolder: scratch.path, log: () => {} });
  started.defer(() => database.stop());
  const server = await startServer({
    dataFolder: join(scratch.path, 'files'),
    databaseUrl: database.ownerUrl,
    asOf: `${year}-12-20`,
  });
  started.defer(() => server.stop());
  const { projectIds } = await filledCounty(database.ownerUrl);
  const cookie = await enterAs(server.url, 'key-projects-clerk');
  const browser = await chromium.launch({
    executablePath: process.env['GUATU_CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  started.defer(() => browser.close());

  const [first, second]: [Visit[], Visit[]] = [[], []];
  for (let nth = 0; nth < visits; nth += 1) {
    // The page forbids what the question below is asked with.
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, bypassCSP: true });
    await context.addCookies(cookie.split('; ').map((pair) => cookieOf(pair, server.url)));
    first.push(await visit(context, server.url));
    second.push(await visit(context, server.url));
    await context.close();
  }
  const gzipped = await Promise.all((first[0]?.scripts ?? []).map(gzippedBytes));
  const row = (what: string, them: Visit[], target: string) => [
    what,
    milliseconds(median(them.map(({ ms }) => ms))),
    kilobytes(median(them.map(({ bytes }) => bytes))),
    String(median(them.map(({ requests }) => requests))),
    target,
  ];
  return {
    title: `The list page in Chromium, ${projectIds.length} projects`,
    columns: ['visit', 'rows visible', 'over the wire', 'requests', 'target'],
    rows: [
      row('first', first, '≤ 435 ms, ≤ 450 kB'),
      row('second', second, '≤ 169 ms'),
      [
        'scripts of the first, gzip',
        '',
        kilobytes(gzipped.reduce((total, bytes) => total + bytes, 0)),
        String(gzipped.length),
        '< 300 kB',
      ],
    ],
    notes: [`Medians of ${visits} browsers.`],
  };
}

async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  const scripts: string[] = [];
  let [bytes, requests] = [0, 0];
  wire.on('Network.responseReceived', ({ response }) => {
    if (response.fromDiskCache) return;
    requests += 1;
    if (response.url.endsWith('.js')) scripts.push(response.url);
  });
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(`${url}/projects`);
  const painted = await page.waitForFunction<number, undefined>(rowsPainted, undefined, { polling: 'raf' });
  const ms = await painted.jsonValue();
  await page.waitForLoadState('networkidle');
  await page.close();
  return { ms, bytes, requests, scripts };
}

/** Asked in the page at every frame: the time since the navigation began, once there are fifty rows. */
const rowsPainted = 'document.querySelectorAll("tbody tr").length >= 50 && performance.now()';

const gzippedBytes = async (script: string): Promise<number> => {
  const answer = await fetch(script, { headers: { 'accept-encoding': 'gzip' } });
  return Number(answer.headers.get('content-length'));
};
