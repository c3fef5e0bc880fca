import type { Locale } from '@guatu/messages';

/**
 * Whole yuan as 万元: without decimals, with two, or with four where two would round, so that nothing is ever off
 * by what the reader cannot see and decimals stand under each other.
 *
 * @example tenThousands(123_456_700, 'zh-CN') // '12,345.67'
 */
export const tenThousands = (yuan: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals(yuan),
    maximumFractionDigits: decimals(yuan),
  }).format(yuan / 10_000);

const decimals = (yuan: number): 0 | 2 | 4 => {
  if (yuan % 10_000 === 0) return 0;
  return yuan % 100 === 0 ? 2 : 4;
};
