import type { Locale } from '@guatu/messages';

/**
 * Whole yuan as 万元: without decimals, with two, or with four where two would round, so that nothing is ever off
 * by what the reader cannot see and decimals stand under each other.
 *
 * @example tenThousands(123_456_700, 'zh-CN') // '12,345.67'
 */
export const tenThousands = (yuan: number, locale: Locale): string =>
  formatOf(locale, decimals(yuan)).format(yuan / 10_000);

/** Whole 万元, for places that have no room for more. */
export const wholeTenThousands = (yuan: number, locale: Locale): string =>
  formatOf(locale, 0).format(yuan / 10_000);

const formats = new Map<string, Intl.NumberFormat>();

/** A table asks for thousands of numbers, and making a format takes longer than using it. */
const formatOf = (locale: Locale, digits: 0 | 2 | 4): Intl.NumberFormat => {
  const key = `${locale} ${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made;
};

const decimals = (yuan: number): 0 | 2 | 4 => {
  if (yuan % 10_000 === 0) return 0;
  return yuan % 100 === 0 ? 2 : 4;
};
