import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './browser.ts';

/** Looks at a page as it stands: everybody can use it, and nobody has to push it sideways. Keeps a picture. */
export async function inspect(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect(await overhang(page), `${name}: wider than its screen by so many pixels`).toBe(0);
  expect(await violations(page), name).toEqual([]);
}

const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe finds serious or worse, each with the first element that it found. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the pages allow no script but their own.
  await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      resultTypes: ['violations'],
    }),
  );
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
