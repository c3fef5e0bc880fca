import type { Locator, Page } from 'playwright-core';

/** The line of a person's desk that names what is to be done and about what. */
async function dutyOn(page: Page, what: string, matter: string): Promise<Locator> {
  await page.goto('/');
  const line = page.getByRole('row').filter({ hasText: what }).filter({ hasText: matter }).first();
  await line.waitFor();
  return line;
}

/** The line in words: what, about what, until when, under which clause, by which post. */
export const dutyWords = async (page: Page, what: string, matter = ''): Promise<string> =>
  (await dutyOn(page, what, matter)).innerText();

/** Goes from the desk to where a duty is done; answers what the desk said of it. */
export async function takeUp(page: Page, what: string, matter = ''): Promise<string> {
  const duty = await dutyOn(page, what, matter);
  const words = await duty.innerText();
  await duty.getByRole('link').click();
  await page.getByRole('heading', { name: '工作台' }).waitFor({ state: 'detached' });
  return words;
}

/** The whole desk in words. */
export async function deskWords(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByRole('region', { name: '本周', exact: true }).waitFor();
  return page.getByRole('main').innerText();
}
