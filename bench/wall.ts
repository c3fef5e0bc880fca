import { join } from 'node:path';
import { startEmbeddedDatabase } from '@guatu/server/src/embedded-database/index.ts';
import pg from 'pg';
import { chromium, type Page } from 'playwright-core';
import { cookieOf } from './machine/cookie.ts';
import { enterAs } from './machine/person.ts';
import { scratchFolder } from './machine/scratch.ts';
import { startServer } from './machine/server.ts';
import { median, timed } from './sample.ts';
import { filledCounty } from './serving/county.ts';
import { year } from './serving/fill-county.ts';
import { kilobytes, milliseconds, type Table } from './table.ts';

/** What a province's largest county hangs on its wall. */
const shown = 2_000;
const asked = 5;
const views = ['bars', 'places', 'months'] as const;
const grids = { bars: '', places: '?view=map', months: '?view=matrix' } as const;

/** The wall chart with two thousand projects: what each view's one query takes, and the frames of a long scroll. */
export async function wall(): Promise<Table> {
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
  await filledCounty(database.ownerUrl);
  await datedAndPlaced(database.ownerUrl);
  const cookie = await enterAs(server.url, 'key-projects-clerk');
  const browser = await chromium.launch({
    executablePath: process.env['GUATU_CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  started.defer(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, bypassCSP: true });
  await context.addCookies(cookie.split('; ').map((pair) => cookieOf(pair, server.url)));
  const page = await context.newPage();

  const rows: string[][] = [];
  for (const view of views) {
    const times: number[] = [];
    let bytes = 0;
    for (let nth = 0; nth < asked; nth += 1) {
      const [ms, answer] = await timed(async () => {
        const response = await fetch(`${server.url}/api/wall/${view}`, { headers: { cookie } });
        return response.arrayBuffer();
      });
      times.push(ms);
      bytes = answer.byteLength;
    }
    await page.goto(`${server.url}/wall${grids[view]}`);
    const frames = await framesOf(page, view === 'places' ? 'map' : 'scroll');
    rows.push([
      view,
      milliseconds(median(times)),
      kilobytes(bytes),
      milliseconds(median(frames)),
      milliseconds(frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0),
    ]);
  }
  return {
    title: `The wall chart, ${shown} projects, Chromium at 1920 × 1080`,
    columns: ['view', 'the server’s answer', 'bytes', 'a frame, median', 'a frame, 95 %'],
    rows,
    notes: ['Frames while rows pass by as fast as a wheel turns; the map is pulled about.'],
  };
}

/** Lets each project have its dates and place, and the rest leave the plan. */
async function datedAndPlaced(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string }>(
      'select jurisdiction_id as id from guatu.jurisdiction',
    );
    await owner.query(`set app.jurisdiction_id = '${rows[0]?.id ?? ''}'`);
    await owner.query(`
      update guatu.project set planned_start = date '${year}-01-01' + (number % 300), actual_start = date '${year}-01-15' + (number % 300),
        planned_finish = date '${year + 1}-01-01' + (number % 500),
        position = jsonb_build_object('kind', 'point', 'lines', jsonb_build_array(jsonb_build_array(jsonb_build_array(
          102.76 + (number % 97) * 0.0025, 25.05 + (number % 89) * 0.0025)))),
        halt = case when number > ${shown} then 'withdrawn' end,
        halted_on = case when number > ${shown} then date '${year}-01-02' end,
        halt_reason = case when number > ${shown} then '不在本次测量之内' end
      from (select id as numbered, row_number() over (order by id)::int as number from guatu.project) as counted
      where project.id = numbered`);
    await owner.query('vacuum analyze');
  } finally {
    await owner.end();
  }
}

/** Milliseconds between frames, while the view is moved a little at every one. */
async function framesOf(page: Page, how: 'scroll' | 'map'): Promise<number[]> {
  const moved = how === 'map' ? page.getByRole('img').first() : page.getByRole('grid');
  await moved.waitFor();
  if (how === 'map') {
    const measuring = page.evaluate<number[]>(`(${measure})(null, 180)`);
    await page.mouse.move(700, 700);
    await page.mouse.down();
    for (let nth = 0; nth < 60; nth += 1) await page.mouse.move(700 + nth * 4, 700 + (nth % 20) * 8);
    await page.mouse.up();
    return measuring;
  }
  return page.evaluate<number[]>(`(${measure})(document.querySelector('[role=grid]'), 180)`);
}

/** Runs in the page. */
const measure = `async (box, count) => {
  const frames = [];
  let before = performance.now();
  for (let nth = 0; nth < count; nth += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    frames.push(now - before);
    before = now;
    if (box) box.scrollTop += 240;
  }
  return frames.slice(1);
}`;
