import type { Page } from 'playwright-core';
import { choose, enterRoom } from './county.ts';

/** The year's meetings. */
export async function openMeetings(page: Page): Promise<void> {
  await enterRoom(page, '会办');
  await page.getByRole('button', { name: '会议', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '会议', exact: true }).waitFor();
}

/** One of them: its room, or once it has ended its minutes. */
export async function openMeeting(page: Page, slot: string): Promise<void> {
  await openMeetings(page);
  await page.getByRole('link', { name: slot }).click();
  await page.getByRole('navigation', { name: '这次会议' }).waitFor();
}

/** Sets the day of a meeting; resolves in its room. */
export async function convene(
  page: Page,
  slot: string,
  { heldOn, startsAt, place }: { heldOn: string; startsAt?: string; place: string },
): Promise<void> {
  await page.getByRole('button', { name: `定会期：${slot}` }).click();
  await page.getByLabel('日期', { exact: true }).fill(heldOn);
  if (startsAt !== undefined) await page.getByLabel('时间').fill(startsAt);
  await page.getByLabel('地点').fill(place);
  await page.getByRole('button', { name: '确定会期' }).click();
  await page.getByRole('navigation', { name: '议程' }).waitFor();
}

/** Puts a meeting on another day from the top of its page. */
export async function move(
  page: Page,
  { heldOn, startsAt, reason }: { heldOn: string; startsAt: string; reason: string },
): Promise<void> {
  await page.getByRole('button', { name: '改期' }).click();
  const form = page.getByRole('region', { name: '改期' });
  await form.getByLabel('日期', { exact: true }).fill(heldOn);
  await form.getByLabel('时间').fill(startsAt);
  await form.getByLabel('改期原因').fill(reason);
  await form.getByRole('button', { name: '改期' }).click();
  await page.getByText(reason).first().waitFor();
  await form.waitFor({ state: 'detached' });
}

/** Holds no meeting in a slot, for a reason. */
export async function skip(page: Page, slot: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: `本期不开：${slot}` }).click();
  const form = page.getByRole('form', { name: '本期不开' });
  await form.getByLabel('不开的原因').fill(reason);
  await form.getByRole('button', { name: '本期不开' }).click();
  await form.waitFor({ state: 'detached' });
}

/** What the year's meetings say of a slot. */
export const slotWords = (page: Page, slot: string): Promise<string> =>
  page.getByRole('table', { name: '会议' }).getByRole('row').filter({ hasText: slot }).innerText();

/** Calls a leader's own meeting on some problems; resolves in its room. */
export async function callSpecial(page: Page, problems: readonly string[], place: string): Promise<void> {
  await page.getByRole('button', { name: '召集专题会议' }).click();
  for (const problem of problems) await page.getByRole('checkbox', { name: problem }).check();
  await page.getByLabel('地点').fill(place);
  await page.getByRole('button', { name: '召集', exact: true }).click();
  await page.getByRole('region', { name: '研究的问题' }).waitFor();
}

/** Records what a leader's own meeting found about a problem; without anything asked for, it is settled there. */
export async function study(page: Page, problem: string, findings: string, asked?: string): Promise<void> {
  const form = page.getByRole('form', { name: problem });
  await form.getByLabel('研究情况').fill(findings);
  await form.getByRole('radio', { name: asked === undefined ? '已经解决' : '没有解决' }).check();
  if (asked !== undefined) await form.getByLabel('提请会议决定').fill(asked);
  const save = form.getByRole('button', { name: '保存' });
  await save.click();
  await save.and(page.locator(':disabled')).waitFor();
}

/** Takes up a point of the agenda. */
export const takePoint = (page: Page, title: string): Promise<void> =>
  page.getByRole('navigation', { name: '议程' }).getByRole('button', { name: title }).click();

/** Records what is decided on the point in hand: what the list proposes stands, the words are the meeting's. */
export async function decide(page: Page, requirement: string, limitOn: string): Promise<void> {
  const form = page.getByRole('form', { name: '议定事项 1' });
  await form.getByLabel('工作要求').fill(requirement);
  await form.getByLabel('办理时限').fill(limitOn);
  await form.getByRole('button', { name: '保存', exact: true }).click();
  await form.getByText(/已于 .* 保存/).waitFor();
}

/** Names the unit that is to do what is decided on the point in hand. */
export const lead = (page: Page, unit: string): Promise<void> => choose(page, '责任单位', unit);

/** Has another unit assist with what is decided on the point in hand. */
export async function assist(page: Page, unit: string): Promise<void> {
  await choose(page, '配合单位', unit);
  await page.keyboard.press('Escape');
}

/** Puts the point in hand off to the next meeting. */
export async function defer(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: '议定事项 1' });
  await form.getByRole('radio', { name: '暂不议定' }).check();
  await form.getByRole('button', { name: '保存', exact: true }).click();
  await form.getByText(/已于 .* 保存/).waitFor();
}

/** Opens a matter that is on no list, with nothing but what was heard. */
export async function hearBeside(page: Page, heard: string): Promise<void> {
  await page.getByRole('button', { name: '记录其他事项' }).click();
  const form = page.getByRole('form', { name: '议定事项 1' });
  await form.getByLabel('会议听取').fill(heard);
  await form.getByRole('button', { name: '保存', exact: true }).click();
  await form.getByText(/已于 .* 保存/).waitFor();
}

/** Ends the meeting; resolves at the draft minutes. */
export async function endMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: '结束会议' }).click();
  await page.getByRole('article', { name: '纪要全文' }).waitFor();
}

/** A paper behind a link of the page, as whoever looks would get it. */
export async function fetchPaper(page: Page, link: string | RegExp): Promise<Buffer> {
  const address = await page.getByRole('link', { name: link }).getAttribute('href');
  const response = await page.request.get(address ?? '');
  if (!response.ok()) throw new Error(`${link}: ${response.status()}`);
  return response.body();
}
