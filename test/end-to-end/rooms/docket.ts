import type { Page } from 'playwright-core';
import { choose } from './county.ts';

/** Compiles the problem list from what was submitted by the cut-off. */
export async function compileDocket(page: Page): Promise<void> {
  await page.getByRole('button', { name: '汇总问题清单' }).click();
  await page.getByRole('button', { name: '收入新报来的问题' }).waitFor();
}

/** Where on the list a problem stands, from 1. */
export async function positionOf(page: Page, title: string): Promise<number> {
  const line = page.getByRole('table', { name: '清单事项' }).getByRole('row').filter({ hasText: title });
  return Number.parseInt(await line.getByRole('cell').first().innerText(), 10);
}

/** Fills in the three fields that the list must state of each problem. */
export async function stateItem(
  page: Page,
  position: number,
  { unit, requirement, limitOn }: { unit: string; requirement: string; limitOn: string },
): Promise<void> {
  await choose(page, `第 ${position} 项责任部门`, unit);
  await page.getByLabel(`第 ${position} 项工作要求`).fill(requirement);
  await page.getByLabel(`第 ${position} 项办理时限`).fill(limitOn);
  const save = page.getByRole('button', { name: `保存第 ${position} 项` });
  await save.click();
  await save.waitFor({ state: 'detached' });
}

/** Puts the list to the meeting; from here on, what changes is marked. */
export async function freezeDocket(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交会议' }).click();
  await page.getByText(/提交会议，此后的改动逐项标出/).waitFor();
}

/** Changes the limit of an item that the meeting already has before it, for a reason that stands beside it. */
export async function amendLimit(
  page: Page,
  position: number,
  { limitOn, reason }: { limitOn: string; reason: string },
): Promise<string> {
  await page.getByRole('button', { name: `更改第 ${position} 项` }).click();
  const form = page.locator('form').filter({ hasText: '更改理由' });
  await form.getByLabel('办理时限').fill(limitOn);
  await form.getByLabel('更改理由').fill(reason);
  await form.getByRole('button', { name: '更改并标注' }).click();
  return page.getByRole('list', { name: '提交会议后的改动' }).innerText();
}
