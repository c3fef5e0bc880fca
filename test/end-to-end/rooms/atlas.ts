import type { Page } from 'playwright-core';

/** Hands in a unit's pages for the month. */
export async function handIn(page: Page, unit: string): Promise<void> {
  const line = page.getByRole('table', { name: '报送情况' }).getByRole('row').filter({ hasText: unit });
  await line.getByRole('button', { name: `报送 ${unit}` }).click();
  await line.getByText('已报送').waitFor();
}

/** Has the book set; resolves when the draft can be opened. */
export async function compileAtlas(page: Page): Promise<void> {
  await page.getByRole('button', { name: '编印样册' }).click();
  await page.getByRole('link', { name: /打开样册 PDF/ }).waitFor();
}

/** Freezes the edition under its number. */
export async function freezeAtlas(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: `定稿为第 ${number} 期` }).click();
  await page.getByRole('button', { name: '定稿', exact: true }).click();
  await page.getByRole('link', { name: `打开第 ${number} 期 PDF` }).waitFor();
}
