import english from './en/language.json' with { type: 'json' };
import type { Locale } from './locale.ts';
import chinese from './zh-CN/language.json' with { type: 'json' };

/**
 * What every part of the mechanism language means, for the hints of editors and for the reference. Keys are `slot` for a
 * definition, `slot.label.period` for a property, `slot.lasts=half-day` for a value, and `*.clause` or `*=month` for what
 * means the same wherever it stands. Apart from the screens' messages, which every visitor loads.
 */
export const languageTexts: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': chinese,
  en: english,
};
