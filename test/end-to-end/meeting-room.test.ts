import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, patience, phone, picture } from './browser.ts';
import { inspect } from './inspect.ts';
import { photograph } from './photograph.ts';
import { type Product, startProduct } from './product.ts';
import { moveTo, people } from './rooms/county.ts';
import { takeUp } from './rooms/desk.ts';
import * as docket from './rooms/docket.ts';
import * as problems from './rooms/problems.ts';
import * as projects from './rooms/projects.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';
import { houses } from './story.ts';

let product: Product;
let browser: Browser;
let as: (name: string) => Promise<Page>;
/** The meeting's own address. */
let room: string;

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

const clerk = '白小雨';
const director = '方正清';

/** Typing pauses, is sent, is told and is read anew: on a busy machine more than the second that polling waits. */
const soon = { timeout: patience };

const form = (page: Page) => page.getByRole('form', { name: /^议定事项/ }).first();
const requirement = (page: Page) => form(page).getByLabel('工作要求');
const agenda = (page: Page) => page.getByRole('navigation', { name: '议程' });
const isSaved = (page: Page) =>
  form(page)
    .getByText(/已于 .* 保存/)
    .waitFor();

interface Stored {
  readonly position: number;
  readonly heard: string;
  readonly requirement: string;
  readonly revision: number;
}

/** What the server has, not what the page shows. */
async function stored(page: Page): Promise<Stored[]> {
  const response = await page.request.get(`/api/meetings/${room.split('/').at(-1)}`);
  const { decisions } = (await response.json()) as { decisions: Stored[] };
  return decisions;
}

/** Opens a matter beside the docket; resolves where what was heard is typed. */
async function addMatter(page: Page, heard: string): Promise<void> {
  await page.getByRole('button', { name: '记录其他事项' }).click();
  await form(page).getByLabel('会议听取').fill(heard);
}

test('a meeting begins with a problem before it', async () => {
  const unit = await as('马行');
  await takeUp(unit, '更新当月项目进展');
  await projects.reportMonth(unit, houses.project, {
    completed: '2,350',
    progress: '路基完成24公里',
    photographs: await Promise.all([photograph('#cfdae2'), photograph('#e8ddc8')]),
  });
  await problems.raiseProblem(unit, houses);
  const leader = await as(houses.vice);
  await takeUp(leader, '审核问题', houses.title);
  await problems.review(leader);
  await takeUp(leader, '召开专题会议研究', houses.title);
  await problems.recordUnresolved(leader, '云岭乡与交运局意见不一，专题会议定不下来。', houses.asked);
  await takeUp(unit, '提交会办', houses.title);
  await problems.submitProblem(unit);
  const desk = await as('罗成');
  await moveTo(desk, '2018-05-14');
  await takeUp(desk, '汇总项目问题清单', '5月中旬');
  await docket.compileDocket(desk);
  await docket.stateItem(desk, 1, {
    unit: houses.unit,
    requirement: houses.decision,
    limitOn: houses.limitOn,
  });
  await docket.freezeDocket(desk);
  const page = await as(clerk);
  const convened = await page.request.post('/api/meetings', {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: {
      rule: 'resolution-meeting',
      slotKey: '2018-05#mid',
      heldOn: '2018-05-17',
      startsAt: '15:00',
      place: '县政府二楼会议室',
      chairPostId: 'magistrate',
      convenedAs: 'special-topic-meeting',
    },
  });
  const { id } = (await convened.json()) as { id: string };
  room = `/resolution/meetings/${id}`;
  await page.goto(room);
  await moveTo(page, '2018-05-17');
  const other = await as(director);
  await other.goto(room);
  await agenda(other).waitFor();
});

test('two recorders side by side see each other type, and each other’s decision', async () => {
  const [mine, theirs] = await Promise.all([as(clerk), as(director)]);
  await addMatter(mine, '防汛准备情况的汇报');
  await agenda(theirs).getByText(`${clerk} 正在这一项`).waitFor();
  await isSaved(mine);
  await agenda(theirs).getByRole('button', { name: '防汛准备情况的汇报' }).click();
  await requirement(mine).pressSequentially('各乡镇5月底前备足物资');
  await form(theirs).getByText(`${clerk} 正在写这一条`).waitFor();
  await expect.poll(() => requirement(theirs).inputValue(), soon).toBe('各乡镇5月底前备足物资');
});

test('the keys alone lead through the meeting', async () => {
  const page = await as(clerk);
  await page.getByRole('heading', { level: 1 }).click();
  for (let count = 0; count < 5; count += 1) await page.keyboard.press('k');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { name: houses.title }).waitFor();
  await page.keyboard.press('Enter');
  expect(await requirement(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('，每周一报');
  await inspect(page, 'meeting-room-item');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => agenda(page).locator('[aria-current="true"]').innerText(), soon).toMatch(/防汛/);
  await expect
    .poll(async () => (await stored(page))[0]?.requirement, soon)
    .toBe(`${houses.decision}，每周一报`);
  await page.keyboard.press('n');
  await agenda(page).getByRole('button', { name: /^3/ }).waitFor();
});

test('what both wrote in one place stands side by side, and neither is lost', async () => {
  const [mine, theirs] = await Promise.all([as(clerk), as(director)]);
  await Promise.all(
    [mine, theirs].map((page) => agenda(page).getByRole('button', { name: '防汛准备情况的汇报' }).click()),
  );
  // The second does not hear of the first: its network is away while it types.
  await theirs.context().setOffline(true);
  await requirement(mine).fill('先记下的');
  await expect
    .poll(async () => (await stored(mine)).find(({ heard }) => heard.includes('防汛'))?.requirement, soon)
    .toBe('先记下的');
  await requirement(theirs).fill('后记下的');
  await theirs.getByText('1 处尚未送出').waitFor();
  await theirs.context().setOffline(false);
  const told = theirs.getByRole('alert').filter({ hasText: '先记下的' });
  await told.waitFor();
  expect(await told.innerText()).toContain('后记下的');
  await picture(theirs, 'meeting-room-conflict');
  await theirs.getByRole('button', { name: '两条都留：我的另记一条' }).click();
  await expect
    .poll(async () => (await stored(mine)).map((one) => one.requirement).toSorted(), soon)
    .toEqual(expect.arrayContaining(['先记下的', '后记下的']));
});

test('a recorder who writes over another leaves both to be read', async () => {
  const theirs = await as(director);
  await agenda(theirs).getByRole('button', { name: '防汛准备情况的汇报' }).first().click();
  await requirement(theirs).fill('改过的要求');
  await form(theirs).getByRole('button', { name: '改过，看原来写的' }).click();
  const versions = form(theirs).getByRole('listitem');
  await versions.filter({ hasText: '先记下的' }).waitFor();
  await versions.filter({ hasText: '改过的要求' }).waitFor();
});

test('a server killed in mid-typing loses nothing: one goes on typing, and it arrives once it is back', async () => {
  const page = await as(clerk);
  await addMatter(page, '停电时的记录');
  await isSaved(page);
  await requirement(page).pressSequentially('第一句，');
  await product.crash();
  await requirement(page).pressSequentially('停了以后又写的第二句');
  await page.getByText('1 处尚未送出').waitFor();
  await page.getByText('连不上服务器：可以接着写').waitFor();
  await picture(page, 'meeting-room-away');
  await product.startAgain();
  await isSaved(page);
  const rows = (await stored(page)).filter(({ heard }) => heard === '停电时的记录');
  expect(rows.map((one) => one.requirement)).toEqual(['第一句，停了以后又写的第二句']);
  await page.getByText('尚未送出').waitFor({ state: 'hidden' });
});

test('a tab closed in mid-typing has the text when it is opened again, and sends it', async () => {
  const first = await as(clerk);
  await first.goto(room);
  await agenda(first).waitFor();
  const page = await first.context().newPage();
  await page.goto(room);
  // Nothing of it reaches the server from this page.
  await page.route('**/decisions', (route) => route.abort());
  await addMatter(page, '没写完就关了');
  await requirement(page).pressSequentially('写到一半');
  await page.close();
  await first.reload();
  await agenda(first)
    .getByRole('button', { name: /^\d+ (其他事项|没写完就关了)/ })
    .last()
    .click();
  expect(await requirement(first).inputValue()).toBe('写到一半');
  await isSaved(first);
  const rows = (await stored(first)).filter(({ heard }) => heard === '没写完就关了');
  expect(rows.map((one) => one.requirement)).toEqual(['写到一半']);
  expect(
    await first.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsent'))),
  ).toEqual([]);
});

test('without a network one goes on in several places, and all of it arrives once, in order', async () => {
  const page = await as(clerk);
  await page.context().setOffline(true);
  await addMatter(page, '断网时第一件');
  await addMatter(page, '断网时第二件');
  await requirement(page).fill('第二件的要求');
  await page.getByText('2 处尚未送出').waitFor();
  await page.context().setOffline(false);
  await isSaved(page);
  await page.getByText('尚未送出').waitFor({ state: 'hidden' });
  const rows = (await stored(page)).filter(({ heard }) => heard.startsWith('断网时'));
  expect(rows.map(({ heard, requirement: said }) => [heard, said])).toEqual([
    ['断网时第一件', ''],
    ['断网时第二件', '第二件的要求'],
  ]);
  expect(rows[1]?.position).toBe((rows[0]?.position ?? 0) + 1);
});

test('the hall’s screen follows the recorder, pages by hand, and shows no telephone number', async () => {
  const page = await as(clerk);
  const opening = page.context().waitForEvent('page');
  await page.getByRole('link', { name: '投影' }).click();
  const hall = await opening;
  await hall.setViewportSize({ width: 1920, height: 1080 });
  await hall.getByRole('heading', { level: 1 }).waitFor();
  expect(await hall.getByRole('main').getByRole('button').count()).toBe(0);
  await agenda(page).getByRole('button', { name: houses.title }).click();
  await hall.getByRole('heading', { name: houses.title }).waitFor();
  await inspect(hall, 'projector');
  await agenda(page).getByRole('button', { name: '防汛准备情况的汇报' }).first().click();
  await hall.getByText('防汛准备情况的汇报').waitFor();
  await requirement(page).fill('请值班室王工（13812345678）每日报告');
  await hall.getByText('请值班室王工每日报告').waitFor();
  expect(await hall.getByRole('main').innerText()).not.toContain('1381234');
  await hall.keyboard.press('Home');
  await hall.keyboard.press('ArrowLeft');
  await hall.getByText('手动翻页').waitFor();
  await hall.getByRole('heading', { name: houses.title }).waitFor();
  await hall.keyboard.press('f');
  await hall.getByText('请值班室王工每日报告').waitFor();
  await hall.close();
});

test('a meeting that lacks something says what, and leads there', async () => {
  const page = await as(clerk);
  const end = page.getByRole('region', { name: '结束会议' });
  expect(await end.getByRole('button', { name: '结束会议' }).isDisabled()).toBe(true);
  await end
    .getByRole('button', { name: /还缺：责任单位、工作要求、办理时限/ })
    .first()
    .click();
  await expect
    .poll(() => agenda(page).locator('[aria-current="true"]').innerText(), soon)
    .toMatch(/还缺内容/);
  for (const [name, viewport] of Object.entries({ wide: { width: 1920, height: 1080 }, phone })) {
    await page.setViewportSize(viewport);
    await agenda(page).getByRole('button', { name: houses.title }).click();
    await inspect(page, `meeting-room-${name}`);
  }
});
