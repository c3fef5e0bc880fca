import type { Page } from 'playwright-core';
import { enterRoom } from './county.ts';

/** Goes to a side of the mechanism, such as 修改. */
export async function turnTo(page: Page, side: string): Promise<void> {
  await enterRoom(page, '机制');
  await page
    .getByRole('navigation', { name: '机制的各面' })
    .getByRole('link', { name: side, exact: true })
    .click();
}

/** The sides of the mechanism that somebody is offered. */
export async function sidesOf(page: Page): Promise<string[]> {
  await enterRoom(page, '机制');
  return page.getByRole('navigation', { name: '机制的各面' }).getByRole('link').allInnerTexts();
}

/** Changes a cut-off day by the form, in the draft. */
export const setCutoff = (page: Page, which: string, day: string) =>
  page.getByLabel(which).selectOption({ label: `${day} 日` });

/** The rows of a table by its name, once it is there, as the words of their cells. */
export async function rowsOf(page: Page, table: string): Promise<string[]> {
  const rows = page.getByRole('table', { name: table }).getByRole('row');
  await rows.nth(1).waitFor();
  return (await rows.allInnerTexts()).slice(1).map((row) => row.replaceAll(/\s+/g, ' ').trim());
}

/** Publishes the draft, and answers with what the confirmation says it changes. */
export async function publish(page: Page, { from, note }: { from: string; note: string }): Promise<string> {
  const form = page.getByRole('form', { name: '发布新版本' });
  await form.getByLabel('生效日期').fill(from);
  await form.getByLabel('修改理由').fill(note);
  await form.getByRole('button', { name: /^发布第 \d+ 版/ }).click();
  const words = await form.getByRole('alert').innerText();
  await form.getByRole('button', { name: '确定发布' }).click();
  await page.getByRole('heading', { name: '比较两版' }).waitFor();
  return words;
}

/** The cut-offs of one kind of slot in the year's list, each with its slot's time. */
export async function cutoffsInYear(page: Page, of: string): Promise<string[]> {
  await turnTo(page, '年历');
  await page.getByRole('combobox', { name: '显示' }).click();
  await page.locator('.ant-select-dropdown:visible').getByTitle(of).click();
  return rowsOf(page, '全年期次');
}
