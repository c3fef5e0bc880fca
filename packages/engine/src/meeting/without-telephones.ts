/**
 * Text for everybody in the hall: without telephone numbers, which somebody may have written into a report. Years, sums
 * and document numbers stay.
 *
 * @example withoutTelephones('联系人王工（13812345678）') // '联系人王工'
 */
export const withoutTelephones = (text: string): string =>
  text
    .replace(bracketed, '')
    .replace(telephone, '')
    .replace(/[（(]\s*[）)]/g, '');

const number = String.raw`(?:\+?86[- ]?)?(?:1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]\d{7,8}(?:[- ]\d{1,6})?|400[- ]?\d{3}[- ]?\d{4})`;
const label = String.raw`(?:(?:联系)?电话|手机|热线)(?:号码?)?[:：]?\s*`;
const telephone = new RegExp(String.raw`(?:${label})?(?<!\d)${number}(?!\d)`, 'g');
const bracketed = new RegExp(String.raw`[（(]\s*(?:${label})?${number}\s*[）)]`, 'g');
