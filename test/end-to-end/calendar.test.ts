import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, launchBrowser, phone } from './browser.ts';
import { inspect } from './inspect.ts';
import { type Product, startProduct } from './product.ts';
import { people } from './rooms/county.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';

let product: Product;
let browser: Browser;
let as: (name: string) => Promise<Page>;

beforeAll(async () => {
  [product, browser] = await Promise.all([
    startProduct('--as-of', '2018-05-14', '--history', 'none'),
    launchBrowser(),
  ]);
  as = people(browser, product.url);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

stopAtFirstFailure();

/** The link that was shown once, and the page on which to revoke it. */
let link: string;
let magistrate: Page;

/** As a calendar program asks: from outside, without a session. */
const follow = async (headers: Record<string, string> = {}) => fetch(link, { headers });

const meetingTold = async () => {
  const calendar = new ICAL.Component(ICAL.parse(await (await follow()).text()));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const found = events.find(({ uid }) => uid.includes('/slot/resolution-meeting/2018-05#end@'));
  return (
    found && {
      sequence: found.sequence,
      from: found.startDate.toString(),
      status: found.component.getFirstPropertyValue('status'),
    }
  );
};

/** Asks as whoever is signed in at a page. */
const ask = async (page: Page, path: string, data: object) => {
  const answer = await page.request.post(`/api${path}`, {
    data,
    headers: { 'idempotency-key': randomUUID() },
  });
  expect(answer.status()).toBe(200);
  return answer.json();
};

test('a leader looks at the calendar as a list, a week and a month, on a screen and by telephone', async () => {
  magistrate = await as('沈立新');
  await magistrate.getByRole('link', { name: '日历', exact: true }).click();
  const list = magistrate.getByRole('table', { name: '列表' });
  await list.getByRole('row').filter({ hasText: '项目会办会' }).first().waitFor();
  await inspect(magistrate, 'calendar-list');
  await magistrate.getByRole('checkbox', { name: '会议活动' }).uncheck();
  await list.getByRole('row').filter({ hasText: '召集会议' }).first().waitFor();
  expect(await list.getByRole('row').filter({ hasText: '会议活动' }).count()).toBe(0);
  await magistrate.goto('/calendar');
  for (const view of ['周', '月']) {
    await magistrate.getByRole('radiogroup', { name: '怎么看' }).getByText(view, { exact: true }).click();
    await magistrate.getByRole('table', { name: view, exact: true }).waitFor();
    await inspect(magistrate, `calendar-${view === '周' ? 'week' : 'month'}`);
  }
  await magistrate.setViewportSize(phone);
  await inspect(magistrate, 'calendar-by-telephone');
  for (const name of ['工作台', '督办']) {
    expect(await magistrate.getByRole('link', { name, exact: true }).isVisible()).toBe(true);
  }
  await magistrate.setViewportSize(desktop);
});

test('subscribes: the link is shown once, and a program reads it without a session', async () => {
  await magistrate.getByRole('button', { name: '建订阅链接' }).click();
  link = await magistrate.getByLabel('订阅链接', { exact: true }).inputValue();
  expect(link).toMatch(/\/calendar\/[\w-]{43}\.ics$/);
  await magistrate.reload();
  await magistrate.getByRole('table', { name: '已建的订阅链接' }).waitFor();
  expect(await magistrate.content()).not.toContain(link);
  const answer = await follow();
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const again = await follow({ 'if-none-match': answer.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
  expect(await meetingTold()).toMatchObject({ sequence: 0, from: '2018-05-21', status: 'CONFIRMED' });
});

test('a slot gets its day and moves: the program is told, each time by a higher sequence', async () => {
  const office = await as('方正清');
  const arranged = {
    heldOn: '2018-05-29',
    startsAt: '09:00',
    place: '三楼会议室',
    chairPostId: 'magistrate',
    convenedAs: 'special-topic-meeting',
  };
  const slot = { rule: 'resolution-meeting', slotKey: '2018-05#end' };
  const { id, revision } = await ask(office, '/meetings', { ...slot, ...arranged });
  expect(await meetingTold()).toMatchObject({ sequence: 1, from: '2018-05-29T09:00:00' });
  await ask(office, `/meetings/${id}/moves`, {
    ...arranged,
    revision,
    heldOn: '2018-05-30',
    reason: '县长外出',
  });
  expect(await meetingTold()).toMatchObject({ sequence: 2, from: '2018-05-30T09:00:00' });
  await magistrate.goto('/calendar');
  await magistrate.getByText('由 5月29日 周二 改期：县长外出').waitFor();
});

test('revoked, the link is refused', async () => {
  await magistrate.getByRole('button', { name: '停用：我的日历' }).click();
  await magistrate.getByRole('button', { name: /^确\s?定$/ }).click();
  await magistrate.getByText('还没有建过订阅链接').waitFor();
  const refused = await follow();
  expect([refused.status, await refused.text()]).toEqual([404, '404\n']);
});

test('the burden of returns stands beside the mechanism', async () => {
  await magistrate.goto('/mechanism?view=burden');
  await magistrate.getByRole('heading', { name: '时间是怎么估的' }).waitFor();
  await inspect(magistrate, 'burden');
  await magistrate.setViewportSize(phone);
  await inspect(magistrate, 'burden-by-telephone');
});
