import type { Page } from 'playwright-core';

/** What happened last to the item, in the words of its history. */
const lastEvent = (page: Page) =>
  page
    .getByRole('region', { name: '经过' })
    .getByRole('listitem')
    .filter({ has: page.locator('time') })
    .last();

const deeds = (page: Page) => page.getByRole('region', { name: '办理' });

export async function acknowledge(page: Page): Promise<void> {
  await deeds(page).getByRole('button', { name: '签收' }).click();
  await deeds(page).locator('form').getByRole('button', { name: '签收' }).click();
  await lastEvent(page).getByText('签收').waitFor();
}

/** Reports what was done, with a picture as evidence. */
export async function reportBack(page: Page, content: string, evidence: Buffer): Promise<void> {
  await deeds(page).getByRole('button', { name: '反馈办理情况' }).click();
  await page.getByLabel('办理情况').fill(content);
  await page.getByLabel(/佐证/).setInputFiles({ name: '现场.jpg', mimeType: 'image/jpeg', buffer: evidence });
  await page.getByRole('button', { name: '去掉 现场.jpg' }).waitFor();
  await page.getByRole('button', { name: '提交反馈' }).click();
  await lastEvent(page).getByText(content).waitFor();
}

/** The written report of 二（二）4（3）, with the paper that was signed. */
export async function requestExtension(
  page: Page,
  report: {
    until: string;
    reason: string;
    progress: string;
    nextSteps: string;
    signedBy: string;
    paper: Buffer;
  },
): Promise<void> {
  await deeds(page).getByRole('button', { name: '报告延期' }).click();
  await page.getByLabel('申请延期至').fill(report.until);
  await page.getByLabel('推迟的特殊原因').fill(report.reason);
  await page.getByLabel('目前进展').fill(report.progress);
  await page.getByLabel('下步措施').fill(report.nextSteps);
  await page.getByLabel('单位负责人签字').fill(report.signedBy);
  await page
    .getByLabel(/签字的书面报告/)
    .setInputFiles({ name: '延期报告.jpg', mimeType: 'image/jpeg', buffer: report.paper });
  await page.getByRole('button', { name: '去掉 延期报告.jpg' }).waitFor();
  await page.getByRole('button', { name: '报送书面报告' }).click();
  await lastEvent(page).getByText(report.reason).waitFor();
}

export async function grantExtension(page: Page): Promise<void> {
  await deeds(page).getByRole('button', { name: '答复延期' }).click();
  await page.getByRole('button', { name: '批准延期' }).click();
  await lastEvent(page)
    .getByText(/批准延期至/)
    .waitFor();
}

export async function sendBack(page: Page, reason: string): Promise<void> {
  await deeds(page).getByRole('button', { name: '退回' }).click();
  await page.getByLabel('退回的理由').fill(reason);
  await deeds(page).locator('form').getByRole('button', { name: '退回' }).click();
  await lastEvent(page).getByText(reason).waitFor();
}

export async function close(page: Page, finding: string): Promise<void> {
  await deeds(page).getByRole('button', { name: '核实销号' }).click();
  await page.getByLabel('核实情况').fill(finding);
  await deeds(page).locator('form').getByRole('button', { name: '销号' }).click();
  await lastEvent(page).getByText(finding).waitFor();
}
