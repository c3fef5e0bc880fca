import type { Locator, Page } from 'playwright-core';

/** What a clerk writes of one project's month; sums in 万元. */
export interface MonthSaid {
  readonly completed: string;
  readonly progress: string;
  /** A word on a figure that the page asks about. */
  readonly explanation?: string;
  /** Why a closed month is corrected. */
  readonly reason?: string;
  readonly photograph?: Buffer;
  /** The angle from which the photograph was taken. */
  readonly angle?: string;
}

/** One project's line on the month's page. */
const lineOf = (page: Page, project: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: project, exact: true }) });

/** What the line says. */
export const monthWords = (page: Page, project: string): Promise<string> => lineOf(page, project).innerText();

/** Opens a month's page, for a unit where one keys in for others. */
export async function openMonth(page: Page, month: string, unit?: string): Promise<void> {
  await page.goto(`/projects/month/${month}${unit === undefined ? '' : `?unit=${unit}`}`);
  await page.getByText(/\d+ 个待报/).waitFor();
}

/** Reports a project's month, or corrects it; answers a question by the explanation. */
export async function sayMonth(page: Page, project: string, said: MonthSaid): Promise<void> {
  const line = lineOf(page, project);
  await line.getByRole('button', { name: new RegExp(`(填报本月|更正这个月) ${project}`) }).click();
  await line.getByLabel(/本月完成投资/).fill(said.completed);
  await line.getByLabel('形象进度').fill(said.progress);
  if (said.photograph) {
    const photograph = { name: '工地.jpg', mimeType: 'image/jpeg', buffer: said.photograph };
    await line.getByLabel(/添加照片/).setInputFiles(photograph);
    if (said.angle !== undefined) await line.getByLabel('拍摄角度 1').fill(said.angle);
  }
  if (said.reason !== undefined) await line.getByLabel('更正理由').fill(said.reason);
  const submit = line.getByRole('button', { name: said.reason === undefined ? '提交' : '更正', exact: true });
  await submit.click();
  if (said.explanation !== undefined) {
    await line.getByText('请再看一眼').waitFor();
    await line.getByLabel(/^说明/).fill(said.explanation);
    await line.getByRole('button', { name: '确实如此，提交' }).click();
  }
  await line.locator('form').waitFor({ state: 'detached' });
  await line.getByText('已报', { exact: true }).waitFor();
}
