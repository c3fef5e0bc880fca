/** Languages of the screens, the first being the one that keys are typed from. Official papers are Chinese always. */
export const locales = ['zh-CN', 'en'] as const;

export type Locale = (typeof locales)[number];

/** For what comes from outside, such as a remembered choice. */
export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/**
 * The language that an `Accept-Language` header asks for; Chinese when it asks for neither.
 *
 * @example preferredLocale('en-GB,en;q=0.9,zh;q=0.5') // 'en'
 */
export const preferredLocale = (acceptLanguage: string | undefined): Locale => {
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/\s*;\s*q=/);
      return { language: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .sort((a, b) => b.weight - a.weight);
  const answer = asked.find(({ language }) => language === 'zh' || language === 'en');
  return answer?.language === 'en' ? 'en' : 'zh-CN';
};
