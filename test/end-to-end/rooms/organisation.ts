import type { Page } from 'playwright-core';
import { enterRoom } from './county.ts';

/** Replaces the holder of a post by somebody new, from today on. */
export async function replaceHolder(page: Page, post: string, successor: string): Promise<void> {
  await enterRoom(page, '机制');
  await page.getByRole('link', { name: '职务与任职' }).click();
  await page.getByRole('button', { name: `接替：${post}` }).click();
  const form = page.getByRole('form', { name: post });
  await form.getByLabel('姓名').fill(successor);
  await form.getByRole('button', { name: '办理接替' }).click();
  // Among the posts, and on the handover sheet that was drawn up with it.
  await page.getByRole('row').filter({ hasText: post }).getByText(successor).first().waitFor();
}
