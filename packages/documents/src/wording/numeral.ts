const digits = '零一二三四五六七八九';

/** 一 … 九十九, as the first and second level of a paper are counted. @throws RangeError beyond 1–99 */
export function chineseNumeral(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 99)
    throw new RangeError(`no numeral for ${count} (1–99)`);
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return ten + (ones === 0 ? '' : digits[ones]);
}
