import { execFile } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { memoryOf, sum } from '../machine/memory.ts';
import { descendants } from '../machine/processes.ts';
import { scratchFolder } from '../machine/scratch.ts';
import { megabytes, milliseconds, type Table, times } from '../table.ts';
import { book, projects, takePhotographs } from './book.ts';
import { bookPage } from './book-page.ts';

interface Made {
  took: number;
  peak: number;
  bytes: number;
}

/** An atlas of 300 projects and 600 photographs, beside the same book printed by a browser without a window. */
export async function atlas(): Promise<Table> {
  await using scratch = await scratchFolder();
  await takePhotographs(scratch.path);
  const press = await ours(scratch.path);
  const browser = await chromiums(scratch.path);
  const row = (name: string, { took, peak, bytes }: Made) => [
    name,
    milliseconds(took),
    megabytes(peak),
    megabytes(bytes),
  ];
  return {
    title: `An atlas of ${projects} projects and ${projects * 2} photographs as a PDF`,
    columns: ['set by', 'took', 'most memory', 'the file'],
    rows: [
      row('the press', press),
      row('Chromium', browser),
      ['the press, of Chromium’s', times(press.took / browser.took), times(press.peak / browser.peak), ''],
    ],
    notes: [
      'Each in a process of its own. Chromium’s memory is the most that all its processes were seen to hold at once,',
      'each page shared between them counted once; the press’s is the most that the kernel ever counted.',
    ],
  };
}

async function ours(folder: string): Promise<Made> {
  const program = fileURLToPath(new URL('./set-book.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, folder]);
  return JSON.parse(stdout) as Made;
}

async function chromiums(folder: string): Promise<Made> {
  const page = join(folder, 'book.html');
  await writeFile(page, bookPage(book()));
  const server = await chromium.launchServer({
    executablePath: process.env['GUATU_CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const watching = watch(server.process().pid ?? 0);
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const sheet = await browser.newPage();
    const begun = performance.now();
    await sheet.goto(pathToFileURL(page).href, { waitUntil: 'load', timeout: 0 });
    const path = join(folder, 'chromium.pdf');
    await sheet.pdf({ path, preferCSSPageSize: true, printBackground: true });
    const took = performance.now() - begun;
    return { took, peak: await watching.peak(), bytes: (await stat(path)).size };
  } finally {
    await server.close();
  }
}

/** Looks every tenth of a second how much the process and all that it started hold. */
function watch(pid: number) {
  let most = 0;
  let looking = Promise.resolve();
  const look = async () => {
    const pids = [pid, ...(await descendants(pid))];
    const held = await Promise.all(pids.map((one) => memoryOf(one).catch(() => ({ rss: 0, pss: 0 }))));
    most = Math.max(most, sum(held).pss);
  };
  const timer = setInterval(() => void (looking = looking.then(look)), 100);
  return {
    peak: async () => {
      clearInterval(timer);
      await looking;
      return most;
    },
  };
}
