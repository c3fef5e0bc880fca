import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from '../browser.ts';
import { choose } from './county.ts';

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

/** An assisting unit takes its own part on. */
export async function acknowledgePart(page: Page): Promise<void> {
  await deeds(page).getByRole('button', { name: '签收配合部分' }).click();
  await deeds(page).locator('form').getByRole('button', { name: '签收配合部分' }).click();
  await lastEvent(page).getByText('配合单位签收').waitFor();
}

/** An assisting unit reports its own part. */
export async function reportPart(page: Page, content: string): Promise<void> {
  await deeds(page).getByRole('button', { name: '反馈配合部分' }).click();
  await page.getByLabel('办理情况').fill(content);
  await page.getByRole('button', { name: '提交反馈' }).click();
  await lastEvent(page).getByText(content).waitFor();
}

/** How the part of an assisting unit stands, in the words of the item. */
export const partOf = (page: Page, unit: string): Promise<string> =>
  page.getByRole('region', { name: '配合单位' }).getByRole('listitem').filter({ hasText: unit }).innerText();

/** Every date by which the item was ever owed. */
export const limits = (page: Page): Promise<string> => page.getByRole('region', { name: '时限' }).innerText();

/** Opens an item from the register. */
export async function openItem(page: Page, matter: string): Promise<void> {
  await page.goto('/supervision');
  await page.getByRole('table', { name: '督办台账' }).getByRole('link', { name: matter }).click();
  await page.getByRole('region', { name: '时限' }).waitFor();
}

/** Waits until the clock has recorded a rung of the ladder, in whatever time its turn takes; answers in its words. */
export async function untilRung(page: Page, step: string): Promise<string> {
  const rung = page
    .getByRole('region', { name: '督办级次' })
    .getByRole('listitem')
    .filter({ hasText: step })
    .first();
  await expect
    .poll(
      async () => {
        await page.reload();
        await page.getByRole('region', { name: '时限' }).waitFor();
        return rung.count();
      },
      { timeout: 2 * patience, interval: 1_000 },
    )
    .toBe(1);
  return rung.innerText();
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

/** Grants an extension: until the day asked for, or a definite other one. */
export async function grantExtension(page: Page, until?: string): Promise<void> {
  await deeds(page).getByRole('button', { name: '答复延期' }).click();
  if (until !== undefined) await page.getByLabel('批准延期至').fill(until);
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

/** Enters what a leader instructed in writing; the page shows the item after. */
export async function enterInstruction(
  page: Page,
  entry: { on: string; basis: string; matter: string; requirement: string; lead: string; limit: string },
): Promise<void> {
  await page.getByRole('link', { name: '登记事项' }).click();
  await page.getByRole('heading', { level: 1, name: '登记督办事项' }).waitFor();
  await choose(page, '来源', '领导批示');
  await page.getByLabel('议定或批示日期').fill(entry.on);
  await page.getByLabel('批示领导及文号').fill(entry.basis);
  await page.getByLabel('事项', { exact: true }).fill(entry.matter);
  await page.getByLabel('要求').fill(entry.requirement);
  await choose(page, '牵头单位', entry.lead);
  await page.getByLabel('办理时限').fill(entry.limit);
  await page.getByRole('button', { name: '登记' }).click();
  await lastEvent(page).getByText('登记列入督办').waitFor();
}

/** Puts items of the register to their units in writing, and says the number that the notice got. */
export async function issueNotice(page: Page, matters: readonly string[]): Promise<string> {
  await page.goto('/supervision');
  for (const matter of matters) await page.getByRole('checkbox', { name: matter }).check();
  await page.getByRole('link', { name: `出具督办通知单（${matters.length} 项）` }).click();
  await page.getByRole('button', { name: '编号印发' }).click();
  return page.getByText(/^已印发 /).innerText();
}

/** Begins a bulletin, words what comes next, and issues it. */
export async function issueBulletin(page: Page, next: string): Promise<void> {
  await page.goto('/supervision/reports');
  await page.getByRole('button', { name: '起草通报' }).click();
  await page.getByLabel('下步要求').fill(next);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '重新取数' }).click();
  await page.getByText('已改写', { exact: true }).waitFor();
  await page.getByRole('button', { name: '编期印发' }).click();
  await page
    .getByText(/年第1期/)
    .first()
    .waitFor();
}
