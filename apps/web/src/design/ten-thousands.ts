import type { Locale } from '@guatu/messages';

/**
 * Whole yuan as 万元 with at most two decimals, which is how plans state them; a sum that two decimals would round
 * shows all four, so that nothing is ever off by what the reader cannot see.
 *
 * @example tenThousands(123_456_700, 'zh-CN') // '12,345.67'
 */
export const tenThousands = (yuan: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: yuan % 100 === 0 ? 2 : 4 }).format(yuan / 10_000);
