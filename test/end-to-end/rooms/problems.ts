import type { Page } from 'playwright-core';
import { choose, enterRoom } from './county.ts';

export interface Problem {
  readonly project: string;
  readonly title: string;
  readonly kind: string;
  readonly facts: string;
  readonly proposal: string;
  readonly involved: string;
  /** The charter: one leader, one team, one plan. */
  readonly leader: string;
  readonly team: string;
  readonly plan: { readonly what: string; readonly dueOn: string };
}

/** Raises a problem of one of the unit's projects; resolves at its page. */
export async function raiseProblem(page: Page, problem: Problem): Promise<void> {
  await enterRoom(page, '会办');
  await page.getByRole('button', { name: '提出问题' }).click();
  await page.getByLabel('问题名称').fill(problem.title);
  await choose(page, '所属项目', problem.project);
  await choose(page, '类别', problem.kind);
  await page.getByLabel('基本情况').fill(problem.facts);
  await page.getByLabel('单位建议').fill(problem.proposal);
  await choose(page, '涉及单位', problem.involved);
  await choose(page, '一名领导', problem.leader);
  await page.getByLabel('一套班子').fill(problem.team);
  await page.getByLabel('第 1 步做什么').fill(problem.plan.what);
  await page.getByLabel('第 1 步完成日期').fill(problem.plan.dueOn);
  await page.getByRole('button', { name: '提出', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: problem.title }).waitFor();
}

/** The step at which a problem stands. */
export const standsAt = async (page: Page, state: string): Promise<void> => {
  await page
    .getByRole('listitem')
    .filter({ hasText: state })
    .and(page.locator('[aria-current=step]'))
    .waitFor();
};

export async function review(page: Page): Promise<void> {
  await page.getByRole('button', { name: '审核通过' }).click();
  await standsAt(page, '已审核，待专题研究');
}

/** Records that the special-topic meeting could not settle it, and what the joint meeting is asked to decide. */
export async function recordUnresolved(page: Page, findings: string, decisionAsked: string): Promise<void> {
  await page.getByRole('button', { name: '记录专题会议' }).click();
  await page.getByLabel('研究情况').fill(findings);
  await page.getByRole('radio', { name: '难以协调解决，提请会办' }).check();
  await page.getByLabel('提请会办会决定什么').fill(decisionAsked);
  await page.locator('form').getByRole('button', { name: '记录专题会议' }).click();
  await standsAt(page, '专题会未能解决，待上报');
}

export async function submitProblem(page: Page): Promise<void> {
  await page.getByRole('button', { name: '上报列入问题清单' }).click();
  await standsAt(page, '已上报，待汇总');
}

/** Whether the problem has been closed; if so, its page is open. */
export async function isClosed(page: Page, title: string): Promise<boolean> {
  await enterRoom(page, '会办');
  await page.getByText('已结束', { exact: true }).click();
  await page.getByRole('link', { name: '导出表格' }).and(page.locator('[href*="view=closed"]')).waitFor();
  const problem = page.getByRole('link', { name: title });
  if ((await problem.count()) === 0) return false;
  await problem.click();
  await standsAt(page, '核实销号');
  return true;
}
