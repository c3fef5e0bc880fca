import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { enterRoom } from './county.ts';

/** A city's published list, as it was kept in a spreadsheet: sections, a unit in the heading, doubtful cells. */
export const publishedList = fileURLToPath(
  new URL('../../../apps/server/fixtures/guilin-2022-early-stage.xlsx', import.meta.url),
);

/** Has a workbook read; resolves at the preview. */
export async function importList(
  page: Page,
  workbook: string | { name: string; bytes: Buffer },
): Promise<void> {
  await enterRoom(page, '项目');
  await page.getByRole('link', { name: '导入表格' }).click();
  await page
    .getByLabel(/把表格放到这里/)
    .setInputFiles(
      typeof workbook === 'string'
        ? workbook
        : { name: workbook.name, mimeType: 'application/octet-stream', buffer: workbook.bytes },
    );
  await page.getByRole('heading', { name: '导入预览' }).waitFor();
}

/** Finds a section row that was understood as a category. */
export const readSection = (page: Page, path: string): Promise<void> =>
  page.getByRole('table', { name: '类别' }).getByRole('cell', { name: path }).waitFor();

/** Finds what is said beside a project's line about one of its cells. */
export const readDoubt = (page: Page, project: string, says: string): Promise<void> =>
  page.getByRole('row').filter({ hasText: project }).getByText(says).waitFor();

/** What taking the list over would do, or has done, in the page's words. */
export const importSummary = (page: Page): Promise<string> => page.getByText(/^新增 \d+ 个/).innerText();

/** Takes the list over. */
export async function applyImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByText('已导入').waitFor();
}

/** The register as a workbook. */
export async function exportRegister(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await enterRoom(page, '项目');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出表格' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** One project's line on the month's page. */
const lineOf = (page: Page, project: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: project }) });

/** Reports a month with what was completed, how far it is, and photographs. */
export async function reportMonth(
  page: Page,
  project: string,
  report: { completed: string; progress: string; photographs: readonly Buffer[] },
): Promise<void> {
  await page.getByRole('button', { name: `填报本月 ${project}` }).click();
  const line = lineOf(page, project);
  await line.getByLabel(/本月完成投资/).fill(report.completed);
  await line.getByLabel('形象进度').fill(report.progress);
  await line.getByLabel(/添加照片/).setInputFiles(
    report.photographs.map((buffer, at) => ({
      name: `工地${at + 1}.jpg`,
      mimeType: 'image/jpeg',
      buffer,
    })),
  );
  await line.getByLabel(`图片说明 ${report.photographs.length}`).waitFor();
  await line.getByLabel('图片说明 1').fill('隧道进口');
  await line.getByRole('button', { name: '提交' }).click();
  await line.getByText('已报', { exact: true }).waitFor();
}

/** Says in one click that nothing has changed. */
export async function reportUnchanged(page: Page, project: string): Promise<void> {
  await page.getByRole('button', { name: `无变化 ${project}` }).click();
  await lineOf(page, project).getByText('已报无变化').waitFor();
}

/** Says the same of every project that is still to be reported. */
export async function reportRestUnchanged(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: /^无变化 / });
  await buttons.first().waitFor();
  for (let left = await buttons.count(); left > 0; left -= 1) {
    await buttons.first().click();
    await page.getByText(`${left - 1} 个待报`).waitFor();
  }
}
