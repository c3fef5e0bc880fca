import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, sitDown } from './browser.ts';
import { inspect } from './inspect.ts';
import { type Product, startProduct } from './product.ts';

/** The demonstration as it opens for whoever tries the product: with the past that was played for it. */
let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct('--history', 'played'), launchBrowser()]);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const asked = async <T>(path: string, cookie = ''): Promise<T> => {
  const response = await fetch(`${product.url}/api${path}`, { headers: { cookie } });
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.json()) as T;
};

interface Person {
  id: string;
  name: string;
}

async function enterAs({ id: personId }: Person): Promise<string> {
  const response = await fetch(`${product.url}/api/session/enter-as`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId }),
  });
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

test('the first start says what it is playing, and how far it has come', () => {
  expect(product.printed()).toContain('2018-03-01 至 2018-05-09');
  for (const month of ['2018-03', '2018-04', '2018-05']) expect(product.printed()).toContain(`${month}：`);
  expect(product.printed()).not.toMatch(/被退回 [1-9]/);
});

test('everybody’s desk opens, and they are not all the same', async () => {
  const { people } = await asked<{ people: Person[] }>('/session/demonstration-people');
  expect(people.length).toBeGreaterThan(30);
  const desks = new Set<string>();
  for (const person of people) {
    const { asOf, duties } = await asked<{ asOf: string; duties: { id: string }[] }>(
      '/desk',
      await enterAs(person),
    );
    expect([person.name, asOf]).toEqual([person.name, '2018-05-10']);
    desks.add(JSON.stringify(duties.map(({ id }) => id)));
  }
  expect(desks.size).toBeGreaterThan(15);
});

test('meetings with their minutes, matters in every state and two editions of the atlas lie behind it', async () => {
  const { people } = await asked<{ people: Person[] }>('/session/demonstration-people');
  const director = people.find(({ name }) => name === '方正清');
  if (!director) throw new Error('Nobody directs the office.');
  const cookie = await enterAs(director);
  const { meetings } = await asked<{
    meetings: { rule: string; heldOn: string; state: string; minutes: { state: string } | null }[];
  }>('/meetings?year=2018', cookie);
  const ended = (rule: string) => meetings.filter((one) => one.rule === rule && one.state === 'ended');
  expect(ended('resolution-meeting').length).toBeGreaterThanOrEqual(3);
  expect(ended('weekly-report').length).toBeGreaterThanOrEqual(6);
  expect(ended('resolution-meeting').every(({ minutes }) => minutes?.state === 'issued')).toBe(true);
  const { counts } = await asked<{ counts: Record<string, number> }>('/supervision-items', cookie);
  for (const state of ['closed', 'unclosed', 'overdue'])
    expect([state, counts[state]]).not.toEqual([state, 0]);
  const { editions } = await asked<{ editions: { month: string; number: number }[] }>('/atlas', cookie);
  expect(editions).toMatchObject([
    { month: '2018-04', number: 2 },
    { month: '2018-03', number: 1 },
  ]);
});

test('two months were toured and reported, June’s event is begun as a draft, and the first quarter is assessed', async () => {
  const { people } = await asked<{ people: Person[] }>('/session/demonstration-people');
  const cookie = await enterAs(people.find(({ name }) => name === '方正清') ?? { id: '', name: '' });
  const { tours } = await asked<{
    tours: {
      slotKey: string;
      stops: string[];
      remarks: number;
      meeting: { state: string } | null;
      report: unknown;
    }[];
  }>('/site-tours?year=2018', cookie);
  const toured = tours.filter(({ meeting, report }) => meeting?.state === 'ended' && report !== null);
  expect(toured.map(({ slotKey }) => slotKey)).toEqual(['2018-03', '2018-04']);
  expect(toured.every(({ remarks, stops }) => remarks > 0 && stops.length > 1)).toBe(true);
  expect(tours.find(({ slotKey }) => slotKey === '2018-05')?.stops.length).toBeGreaterThan(1);
  const { events } = await asked<{ events: { slotKey: string; sites: number; state: string }[] }>(
    '/groundbreakings?year=2018',
    cookie,
  );
  const june = events.find(({ slotKey }) => slotKey === '2018-Q2');
  expect(june).toMatchObject({ state: 'draft' });
  expect(june?.sites).toBeGreaterThan(1);
  const card = await asked<{ standing: { state: string } | null }>('/assessment?period=2018-Q1', cookie);
  expect(card.standing).toMatchObject({ state: 'final' });
});

test('every room has something in it, and anybody can use it', async () => {
  const page = await sitDown(browser, product.url, '方正清');
  const links = page.getByRole('navigation', { name: '栏目' }).getByRole('link');
  await links.first().waitFor();
  const rooms = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '/'));
  expect(rooms.length).toBeGreaterThan(8);
  for (const room of rooms) {
    await page.goto(room);
    await inspect(page, `demonstration${room.replaceAll('/', '-')}`);
    expect([room, await wordsIn(page)]).not.toEqual([room, '']);
    expect([room, await page.getByRole('alert').count()]).toEqual([room, 0]);
  }
});

/** What stands on the page beneath its heading. */
const wordsIn = async (page: Page): Promise<string> => {
  const [heading, whole] = await Promise.all([
    page.getByRole('heading', { level: 1 }).innerText(),
    page.getByRole('main').innerText(),
  ]);
  return whole.replace(heading, '').trim();
};
