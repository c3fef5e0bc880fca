import type { Locale } from '@guatu/messages';
import { languageTexts } from '@guatu/messages/language';

/** The key under which a place's text is kept: its own, or the one for what means the same everywhere. */
export const textKeyOf = (key: string, texts: Readonly<Record<string, string>>): string | undefined =>
  [key, key.replace(/^.*=/, '*='), key.replace(/^[^=]*\./, '*.')].find((one) => Object.hasOwn(texts, one));

/**
 * What a place means.
 *
 * @throws Error when no text says so, which the tests rule out
 */
export const textOf = (locale: Locale, key: string): string => {
  const texts = languageTexts[locale];
  const text = texts[textKeyOf(key, texts) ?? ''];
  if (text === undefined) throw new Error(`No text explains ${key}`);
  return text;
};
