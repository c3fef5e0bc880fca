import type { Page } from 'playwright-core';
import { enterRoom } from './county.ts';

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
  { heldOn, place }: { heldOn: string; place: string },
): Promise<void> {
  await page.getByRole('button', { name: `定会期：${slot}` }).click();
  await page.getByLabel('日期', { exact: true }).fill(heldOn);
  await page.getByLabel('地点').fill(place);
  await page.getByRole('button', { name: '确定会期' }).click();
  await page.getByRole('navigation', { name: '议程' }).waitFor();
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

/** Ends the meeting; resolves at the draft minutes. */
export async function endMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: '结束会议' }).click();
  await page.getByRole('article', { name: '纪要全文' }).waitFor();
}

/** Words a passage of the draft on the sheet itself; resolves when it is saved. */
export async function wordPassage(page: Page, place: string, words: string): Promise<void> {
  const sheet = page.getByRole('article', { name: '纪要全文' });
  await sheet.getByRole('textbox', { name: place, exact: true }).fill(words);
  await page.getByText('已保存', { exact: true }).waitFor();
}

export async function submitMinutes(page: Page): Promise<void> {
  await page.getByRole('button', { name: '送签' }).click();
  await page.getByText('审签中').waitFor();
}

/** The first hand passes the minutes on. */
export async function reviewMinutes(page: Page): Promise<void> {
  await page.getByRole('button', { name: '审核通过' }).click();
  await page.getByRole('button', { name: '审核通过' }).waitFor({ state: 'detached' });
}

export async function signOff(page: Page): Promise<void> {
  await page.getByRole('button', { name: '签发' }).click();
  await page.getByText('已签发，待印发').waitFor();
}

export async function issue(page: Page): Promise<void> {
  await page.getByRole('button', { name: '编号印发' }).click();
  await page.getByText('已印发').waitFor();
}

/** A paper behind a link of the page, as whoever looks would get it. */
export async function fetchPaper(page: Page, link: string | RegExp): Promise<Buffer> {
  const address = await page.getByRole('link', { name: link }).getAttribute('href');
  const response = await page.request.get(address ?? '');
  if (!response.ok()) throw new Error(`${link}: ${response.status()}`);
  return response.body();
}
