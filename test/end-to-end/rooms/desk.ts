import type { Locator, Page } from 'playwright-core';
import { enterRoom } from './county.ts';

/** What a person's desk says of a duty: the line that names what is to be done and about what. */
export async function dutyOf(page: Page, what: string, matter = ''): Promise<Locator> {
  await page.reload();
  await enterRoom(page, '工作台');
  const line = page.getByRole('row').filter({ hasText: what }).filter({ hasText: matter });
  await line.first().waitFor();
  return line.first();
}

/** The line in words: what, about what, until when, under which clause, by which post. */
export const dutyWords = async (page: Page, what: string, matter?: string): Promise<string> =>
  (await dutyOf(page, what, matter)).innerText();

/** Goes from the desk to where the duty is done. */
export async function takeUp(page: Page, what: string, matter?: string): Promise<void> {
  const duty = await dutyOf(page, what, matter);
  await duty.getByRole('link').click();
  await page.getByRole('heading', { name: '工作台' }).waitFor({ state: 'detached' });
}

/** The desk as it stands, in words. */
export async function deskWords(page: Page): Promise<string> {
  await page.reload();
  await enterRoom(page, '工作台');
  await page.getByRole('region', { name: '本周' }).waitFor();
  return page.getByRole('main').innerText();
}
