import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './browser.ts';

/** Looks at a page as it stands: everybody can use it, and nobody has to push it sideways. Keeps a picture. */
export async function inspect(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await atRest(page);
  await picture(page, name);
  expect({ name, overhang: await overhang(page), violations: await violations(page) }).toEqual({
    name,
    overhang: 0,
    violations: [],
  });
}

/** Waits until nothing has moved for a moment: what still folds up is neither on the page nor gone. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const isMoving = () =>
      document
        .getAnimations()
        .some(
          ({ playState, effect }) =>
            playState === 'running' && effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY,
        );
    for (let still = 0; still < 30; still = isMoving() ? 0 : still + 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });

/** By how many pixels the page is wider than its screen. */
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
