import type { Text } from './use-text.ts';

const monthly = /^(\d{4})-(\d{2})(?:#(early|mid|end))?$/;
const daily = /^(\d{4})-(\d{2})-(\d{2})(?:#.+)?$/;
const weekly = /^(\d{4})-W(\d{2})$/;
const quarterly = /^(\d{4})-Q(\d)$/;

/** A slot's key at the end of a title, which is what a feature calls what comes round with it. */
const slotKeyAtEnd = /\d{4}-(?:\d{2}(?:#\w+)?|W\d{2}|Q\d)$/;

/** A title whose slot key at the end is said in words. */
export const withSlotName = (text: Text, title: string): string =>
  title.replace(slotKeyAtEnd, (key) => slotName(text, key));

/** What a slot is called: `2018-05#mid` is 2018年5月中旬, `2018-W19` the year's 19th week. Anything else stands as it is. */
export const slotName = (text: Text, slotKey: string): string => {
  const [, year, month, part = 'month'] = monthly.exec(slotKey) ?? [];
  if (year !== undefined && month !== undefined) {
    return text(`shell.slot.${part as 'early' | 'mid' | 'end' | 'month'}`, { year, month: Number(month) });
  }
  const [, yearOfDay, monthOfDay, day] = daily.exec(slotKey) ?? [];
  if (yearOfDay !== undefined) {
    return text('shell.slot.day', { year: yearOfDay, month: Number(monthOfDay), day: Number(day) });
  }
  const [, yearOfWeek, week] = weekly.exec(slotKey) ?? [];
  if (yearOfWeek !== undefined) return text('shell.slot.week', { year: yearOfWeek, week: Number(week) });
  const [, yearOfQuarter, quarter] = quarterly.exec(slotKey) ?? [];
  if (yearOfQuarter !== undefined) {
    return text('shell.slot.quarter', { year: yearOfQuarter, quarter: Number(quarter) });
  }
  return slotKey;
};
