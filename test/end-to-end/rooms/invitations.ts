import type { Locator, Page } from 'playwright-core';

/** One's answers on the desk to the meetings that one is asked to. */
async function invitation(page: Page, meeting: string): Promise<Locator> {
  await page.goto('/');
  const line = page.getByRole('table', { name: '会议通知' }).getByRole('row').filter({ hasText: meeting });
  await line.waitFor();
  return line;
}

export async function come(page: Page, meeting: string): Promise<void> {
  const line = await invitation(page, meeting);
  await line.getByRole('button', { name: '参加', exact: true }).click();
  await line.getByRole('button', { name: '改答复' }).waitFor();
}

export async function askLeave(page: Page, meeting: string, reason: string): Promise<void> {
  const line = await invitation(page, meeting);
  await line.getByRole('button', { name: '请假' }).click();
  await line.getByLabel('原因').fill(reason);
  await line.getByRole('button', { name: '确定' }).click();
  await line.getByText(`请假，${reason}`).waitFor();
}

/** Sends a deputy who holds no post in the county's register. */
export async function sendStandIn(
  page: Page,
  meeting: string,
  { name, title, reason }: { name: string; title: string; reason: string },
): Promise<void> {
  const line = await invitation(page, meeting);
  await line.getByRole('button', { name: '派人代会' }).click();
  await line.getByLabel('或写姓名').fill(name);
  await line.getByLabel('职务', { exact: true }).fill(title);
  await line.getByLabel('原因').fill(reason);
  await line.getByRole('button', { name: '确定' }).click();
  await line.getByText(`派人代会，${title} ${name}`).waitFor();
}

/** The office enters that somebody said by telephone to come. */
export async function noteByTelephone(page: Page, seat: string): Promise<void> {
  const line = page.getByRole('table', { name: '参会人员' }).getByRole('row').filter({ hasText: seat });
  await line.getByRole('button', { name: '记电话答复' }).click();
  await line.getByRole('button', { name: '参加', exact: true }).click();
  await line.getByText('电话告知').waitFor();
}
