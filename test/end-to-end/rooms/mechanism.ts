import type { Page } from 'playwright-core';
import { enterRoom } from './county.ts';

/** Finds a clause, in the product's own words, beside one of the rules made from it. */
export async function readClause(
  page: Page,
  id: string,
  { says, rule }: { says: string; rule: string },
): Promise<void> {
  await enterRoom(page, '机制');
  const clause = page.getByRole('region', { name: id });
  await clause.getByText(says).waitFor();
  await clause.getByRole('heading', { name: rule }).waitFor();
}

/** Finds what the checker has to say. */
export async function readFinding(page: Page, says: string): Promise<void> {
  await page.getByRole('link', { name: '检查结果' }).click();
  await page.getByRole('cell', { name: says }).waitFor();
}

/** The cut-offs of the year that fall on a day off: the day that the rule names, and the one it moved to. */
export async function shiftedCutoffs(page: Page, of: string): Promise<string[][]> {
  await page.getByRole('link', { name: '年历' }).click();
  const table = page.getByRole('table', { name: '遇休息日移动的截止日' });
  const lines = table.getByRole('row').filter({ hasText: of });
  await lines.first().waitFor();
  const words = await lines.allInnerTexts();
  return words.map((line) => line.match(/\d+月\d+日/g)?.slice(0, 2) ?? []);
}
