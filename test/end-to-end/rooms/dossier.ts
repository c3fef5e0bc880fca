import type { Page } from 'playwright-core';

const thread = (page: Page) => page.getByRole('region', { name: '办理经过' });

/** Says something about the problem, with a picture; it stands between the steps. */
export async function remark(page: Page, content: string, picture: Buffer): Promise<void> {
  await page.getByLabel('补充情况').fill(content);
  await page.getByLabel(/附件/).setInputFiles({ name: '现场.jpg', mimeType: 'image/jpeg', buffer: picture });
  await page.getByRole('button', { name: '去掉 现场.jpg' }).waitFor();
  await page.getByRole('button', { name: '发出' }).click();
  await thread(page).getByText(content).waitFor();
  await thread(page).getByRole('img', { name: '现场.jpg' }).waitFor();
}

/** Puts a file into the dossier under what it shows. */
export async function addFile(page: Page, caption: string, picture: Buffer): Promise<void> {
  await page.getByRole('button', { name: '添加文件' }).click();
  await page
    .getByLabel(/添加文件/)
    .setInputFiles({ name: '图纸.jpg', mimeType: 'image/jpeg', buffer: picture });
  await page.getByLabel('“图纸.jpg”是什么').fill(caption);
  await page.getByRole('button', { name: '存入' }).click();
  await page.getByRole('link', { name: caption }).waitFor();
}

/** Withdraws a file: its name stays, struck out, with the reason. */
export async function withdrawFile(page: Page, caption: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: `撤回“${caption}”` }).click();
  await page.getByLabel(`撤回“${caption}”的理由`).fill(reason);
  await page.locator('form').getByRole('button', { name: '撤回', exact: true }).click();
  await page.getByRole('table', { name: '文件资料' }).getByText(reason).waitFor();
  await page.getByRole('link', { name: caption }).waitFor({ state: 'detached' });
}

/** Moves the first step of the plan to another day; the day that it had stays beside the new one. */
export async function moveFirstStep(page: Page, dueOn: string, reason: string): Promise<string> {
  await page.getByRole('button', { name: '调整方案' }).click();
  await page.getByLabel('第 1 步完成日期').fill(dueOn);
  await page.getByLabel('调整理由').fill(reason);
  await page.getByRole('button', { name: '保存方案' }).click();
  await page.getByRole('button', { name: '调整方案' }).waitFor();
  return page.getByRole('region', { name: '五个一' }).innerText();
}
