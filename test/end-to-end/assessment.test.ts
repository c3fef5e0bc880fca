import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, phone } from './browser.ts';
import { inspect } from './inspect.ts';
import { type Product, startProduct } from './product.ts';
import { moveTo, people } from './rooms/county.ts';
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

const office = '季云';
const unit = '何渠';
const magistrate = '沈立新';
const card = '/assessment/water-bureau?card=default-card&period=2018-Q2';
const quarter = '/assessment?card=default-card&period=2018-Q2';
const pdf = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'latin1');

const section = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
const row = (page: Page, name: string | RegExp) => page.getByRole('row').filter({ hasText: name });

/** Two matters by the same hands as in the register: one done in time, one not at all. */
test('a quarter goes by', async () => {
  const page = await as(office);
  const enter = (requirement: string, limitOn: string) =>
    page.request.post('/api/supervision-items', {
      headers: { 'idempotency-key': randomUUID() },
      data: {
        source: 'instruction',
        decidedOn: '2018-05-10',
        basis: '县长批示',
        clause: '三（三）',
        matter: requirement,
        requirement,
        leadUnitId: 'water-bureau',
        assistingUnitIds: ['land-bureau'],
        limitOn,
      },
    });
  const entered = await enter('办理临时用地手续', '2018-06-15');
  expect(entered.status()).toBe(200);
  expect((await enter('疏通便道排水沟', '2018-06-20')).status()).toBe(200);
  const { id, revision } = (await entered.json()) as { id: string; revision: number };
  const clerk = await as(unit);
  const asUnit = (what: string, data: object) =>
    clerk.request.post(`/api/supervision-items/${id}/${what}`, {
      headers: { 'idempotency-key': randomUUID() },
      data: { id, ...data },
    });
  expect((await asUnit('acknowledgement', { revision })).status()).toBe(200);
  const reported = await asUnit('reports', { revision: revision + 1, content: '手续已办结', fileIds: [] });
  expect(reported.status()).toBe(200);
  await moveTo(page, '2018-07-03');
});

test('a unit is shown nothing before the draft is out', async () => {
  const page = await as(unit);
  await page.goto(quarter);
  await page.getByText('这一期的考核还没有征求意见').waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
});

test('the desk says that the quarter is to be assessed, and the office draws it up and sends it out', async () => {
  const page = await as(office);
  await page.goto('/');
  await page
    .getByRole('link', { name: /^过程管理考核计分表/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: '考核' }).waitFor();
  await page.getByText('本县文件没有写怎样计分').waitFor();
  await page.getByText('按台账现在的情况试算').waitFor();
  await page.getByRole('button', { name: '起草本期考核' }).click();
  await page.getByText('正在起草').waitFor();
  await page.getByRole('button', { name: '发给各单位征求意见' }).click();
  expect(await page.getByLabel('异议截止日').inputValue()).toBe('2018-07-10');
  await page.getByRole('button', { name: '发给各单位征求意见' }).click();
  await page.getByText('征求意见，7月10日 周二截止').waitFor();
  await inspect(page, 'assessment');
});

test('the unit finds its card on its desk, sees where each point comes from, and objects with a file', async () => {
  const page = await as(unit);
  await page.goto('/');
  await page.getByText('告知：考核结果征求意见').first().waitFor();
  await page
    .getByRole('link', { name: /^过程管理考核计分表/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: '县水务局 考核计分' }).waitFor();
  const inTime = row(page, '按现在的时限').first();
  await inTime.getByText('督办事项按期办结率为').waitFor();
  await inTime.getByText(/依据 \d+ 条/).click();
  await inTime.getByRole('link', { name: '疏通便道排水沟' }).first().waitFor();
  await inspect(page, 'assessment-card');
  await page.getByRole('button', { name: '提出异议' }).click();
  await page.getByLabel('理由').fill('汛期来水，便道排水沟无法施工。');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '汛期通告.pdf', mimeType: 'application/pdf', buffer: pdf });
  await page
    .getByRole('button', { name: /移除|汛期通告/ })
    .first()
    .waitFor();
  await inspect(page, 'assessment-objection');
  await page.getByRole('button', { name: '提出', exact: true }).click();
  await section(page, '异议').getByText('等待答复').waitFor();
  await section(page, '异议').getByRole('link', { name: '汛期通告.pdf' }).waitFor();
});

test('the office answers, excuses what was not the unit’s fault, and gives points by judgement', async () => {
  const page = await as(office);
  await page.goto(card);
  await section(page, '异议').getByRole('button', { name: '答复' }).click();
  await page.getByRole('radio', { name: '采纳', exact: true }).check();
  await page.getByLabel('答复内容').fill('情况属实，认定免责。');
  await section(page, '异议').getByRole('button', { name: '答复' }).click();
  await section(page, '异议').getByText('情况属实，认定免责。').waitFor();
  await page.getByRole('button', { name: '认定免责' }).click();
  await page.getByLabel('哪一条').waitFor();
  await page.getByRole('combobox', { name: '哪一条' }).fill('疏通');
  await page.locator('.ant-select-dropdown:visible').getByTitle('督办事项 疏通便道排水沟').first().click();
  await page.getByLabel('客观原因').fill('汛期');
  await page.getByRole('button', { name: '免责', exact: true }).click();
  await section(page, '免责的事项').getByText('疏通便道排水沟').waitFor();
  await page.getByRole('button', { name: '认定加减分' }).click();
  await page.getByLabel('分值').fill('9');
  await page.getByLabel('理由').fill('提前完成手续');
  await page.getByRole('button', { name: '认定', exact: true }).click();
  await page.getByText('分值超出范围').waitFor();
  await page.getByLabel('分值').fill('2');
  await page.getByRole('button', { name: /认定$/ }).click();
  await section(page, '认定的加减分').getByText('提前完成手续').waitFor();
});

test('it becomes final after the last day for objections, and is put right only by a correction with a reason', async () => {
  const page = await as(office);
  await page.goto(quarter);
  await page.getByRole('button', { name: '确定本期结果' }).click();
  await page.getByText('过了这一天才能确定').waitFor();
  await moveTo(page, '2018-07-11');
  await page.goto(quarter);
  await page.getByRole('button', { name: '确定本期结果' }).click();
  await page.getByText('已确定', { exact: true }).waitFor();
  await page.goto(card);
  await page.getByRole('button', { name: '更正总分' }).click();
  await page.getByLabel('更正后的总分').fill('88');
  await page.getByLabel('更正理由').fill('漏计一项配合事项');
  await page.getByRole('button', { name: '更正', exact: true }).click();
  await section(page, '更正').getByText('漏计一项配合事项').waitFor();
  await inspect(page, 'assessment-final');
});

test('nobody is ranked until somebody puts a name and a reason to it, and it can be switched off', async () => {
  const page = await as(office);
  await page.goto(quarter);
  expect(await page.getByRole('columnheader', { name: '名次' }).count()).toBe(0);
  const ranking = section(page, '排名');
  await ranking.getByRole('button', { name: '打开排名' }).click();
  const submit = ranking.getByRole('button', { name: '打开排名' });
  expect(await submit.isDisabled()).toBe(true);
  await ranking.getByLabel('谁决定的').fill('沈立新');
  expect(await submit.isDisabled()).toBe(true);
  await ranking.getByLabel('理由').fill('县政府常务会议要求');
  await submit.click();
  await page.getByRole('columnheader', { name: '名次' }).waitFor();
  await ranking.getByText('沈立新决定排名').waitFor();
  await inspect(page, 'assessment-ranked');
  await ranking.getByRole('button', { name: '关闭排名' }).click();
  await ranking.getByLabel('谁决定的').fill('沈立新');
  await ranking.getByLabel('理由').fill('减轻基层负担');
  await ranking.getByRole('button', { name: '关闭排名' }).click();
  await page.getByRole('columnheader', { name: '名次' }).waitFor({ state: 'detached' });
  await ranking.getByText('不再排名').waitFor();
});

test('the magistrate tries other points and compares documents; nothing of it is kept', async () => {
  const page = await as(magistrate);
  await page.goto(quarter);
  await page.getByRole('link', { name: '试改分值' }).click();
  await page.getByLabel(/“按现在的时限/).fill('40');
  await page.getByRole('button', { name: '试算' }).click();
  await page.getByText('满分从 100 变为 110').waitFor();
  await inspect(page, 'assessment-what-if');
  await page.goto(quarter);
  await page.getByRole('link', { name: '和其他文件比' }).click();
  await page.getByRole('columnheader', { name: '延安市重点项目考核计分说明（管委会组）' }).waitFor();
  await page.getByText('台账里没有').first().waitFor();
  await inspect(page, 'assessment-comparison');
});

test('the card goes on paper, and fits a phone in both languages', async () => {
  const page = await as(unit);
  const query = 'card=default-card&period=2018-Q2&unitId=water-bureau';
  for (const [kind, begins] of [
    ['pdf', '%PDF'],
    ['docx', 'PK'],
    ['xlsx', 'PK'],
  ]) {
    const response = await page.request.get(`/api/assessment-scorecard.${kind}?${query}`);
    expect([kind, response.status(), (await response.body()).subarray(0, begins!.length).toString()]).toEqual(
      [kind, 200, begins],
    );
  }
  const strangers = await page.request.get(`/api/assessment-scorecard.pdf?${query.replace('water', 'land')}`);
  expect(strangers.status()).toBe(404);
  await page.setViewportSize(phone);
  await page.goto(card);
  await inspect(page, 'assessment-card-phone');
  await page.getByRole('button', { name: 'Switch the language to English' }).click();
  await page.getByRole('heading', { level: 1, name: /scorecard/ }).waitFor();
  await inspect(page, 'assessment-card-english');
});
