import { type Browser, type Page } from 'playwright-core';
import { sitDown } from '../browser.ts';

/** Brings somebody to their own screen: the same person always to the same one, which stays signed in. */
export function people(browser: Browser, url: string): (name: string) => Promise<Page> {
  const seated = new Map<string, Promise<Page>>();
  return (name) => {
    const there = seated.get(name) ?? sitDown(browser, url, name);
    seated.set(name, there);
    return there;
  };
}

/** The rooms, and what stands at the head of each. */
const headings = {
  工作台: '工作台',
  项目: '项目库',
  会办: '会办',
  督办: '督办',
  公文: '公文',
  图册: /项目图册$/,
  机制: '机制',
} as const;

/** Opens a room from the navigation, as people do. */
export async function enterRoom(page: Page, room: keyof typeof headings): Promise<void> {
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: room, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: headings[room] }).waitFor();
}

/** Moves the demonstration's date by the strip at the top of every page; it is the same for everybody. */
export async function moveTo(page: Page, date: string): Promise<void> {
  const strip = page.getByRole('complementary', { name: '演示数据·虚构县' });
  await strip.getByLabel('演示日期').fill(date);
  await strip.getByRole('button', { name: '改到这一天' }).click();
  await strip.getByRole('button', { name: '改到这一天' }).waitFor({ state: 'detached' });
}

/** Chooses from a list that is found by typing. */
export async function choose(page: Page, name: string, option: string): Promise<void> {
  const box = page.getByRole('combobox', { name });
  await box.fill(option);
  await page.locator('.ant-select-dropdown:visible').getByTitle(option).first().click();
}
