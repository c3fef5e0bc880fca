import type { Page } from 'playwright-core';
import { choose } from './county.ts';

const sheet = (page: Page) => page.getByRole('article', { name: '纪要全文' });

/** Where the paper on the screen stands. */
const state = (page: Page, is: string): Promise<void> =>
  page.getByRole('complementary', { name: /纪要$/ }).getByText(is, { exact: true }).waitFor();

/** The paper as it stands on the screen. */
export const words = (page: Page): Promise<string> => sheet(page).innerText();

/** Words a passage of the draft on the sheet itself; resolves when it is saved. */
export async function wordPassage(page: Page, place: string, said: string): Promise<void> {
  await sheet(page).getByRole('textbox', { name: place, exact: true }).fill(said);
  await page.getByText('已保存', { exact: true }).waitFor();
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '送签' }).click();
  await state(page, '审签中');
}

/** The first hand passes the paper on. */
export async function review(page: Page): Promise<void> {
  await page.getByRole('button', { name: '审核通过' }).click();
  await page.getByRole('button', { name: '审核通过' }).waitFor({ state: 'detached' });
}

/** A hand returns the paper to the draft; the reason is on it for whoever words it. */
export async function sendBack(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: '退回拟稿' }).click();
  await page.getByLabel('退回原因').fill(reason);
  await page.getByRole('button', { name: '退回', exact: true }).click();
  await page.getByRole('region', { name: '审签' }).getByText(`退回：${reason}`).waitFor();
}

export async function signOff(page: Page): Promise<void> {
  await page.getByRole('button', { name: '签发' }).click();
  await state(page, '已签发，待印发');
}

export async function issue(page: Page): Promise<void> {
  await page.getByRole('button', { name: '编号印发' }).click();
  await state(page, '已印发');
}

/** Acknowledges the paper itself for one's unit. */
export async function receive(page: Page, by: string): Promise<void> {
  const receipts = page.getByRole('region', { name: '签收' });
  await receipts.getByRole('button', { name: '签收文件' }).click();
  await receipts.getByText(`${by}签收`).waitFor();
}

/** Drafts the paper that puts issued minutes right: another unit assists with one of the decisions. */
export async function correctAssisting(
  page: Page,
  matter: string,
  { unit, reason }: { unit: string; reason: string },
): Promise<void> {
  await page.getByRole('button', { name: '发更正纪要' }).click();
  const form = page.getByRole('form', { name: '更正事项' });
  await form.getByRole('checkbox', { name: matter }).check();
  await choose(page, '配合单位', unit);
  await form.getByLabel('理由').fill(reason);
  await form.getByRole('button', { name: '生成更正纪要稿' }).click();
  await turnToCorrection(page);
}

/** Turns from the minutes to the paper that corrects them. */
export async function turnToCorrection(page: Page): Promise<void> {
  const correction = page
    .getByRole('group', { name: '纪要和更正纪要' })
    .getByRole('button', { name: '更正纪要' });
  await correction.click();
  await page.getByRole('complementary', { name: '更正纪要' }).waitFor();
}
