/**
 * Ten-thousands as a person types them, in whole yuan; null for what is no sum. Commas of either width are ignored.
 *
 * @example readMoney('12,345.67') // 123_456_700
 */
export const readMoney = (text: string): number | null => {
  const plain = text.replaceAll(/[,，\s]/g, '');
  return /^\d{1,9}(\.\d{1,4})?$/.test(plain) ? Math.round(Number(plain) * 10_000) : null;
};

/** Whole yuan as one types them, in ten-thousands. @example writeMoney(123_456_700) // '12345.67' */
export const writeMoney = (yuan: number | null): string => (yuan === null ? '' : String(yuan / 10_000));
