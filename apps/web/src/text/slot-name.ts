import type { Text } from './use-text.ts';

const monthly = /^(\d{4})-(\d{2})(?:#(early|mid|end))?$/;

/**
 * What a slot of a monthly rhythm is called: `2018-05#mid` is 2018年5月中旬. Another rhythm's key stands as it is.
 */
export const slotName = (text: Text, slotKey: string): string => {
  const [, year, month, part] = monthly.exec(slotKey) ?? [];
  if (year === undefined || month === undefined) return slotKey;
  return text(`shell.slot.${(part ?? 'month') as 'early' | 'mid' | 'end' | 'month'}`, {
    year,
    month: Number(month),
  });
};
