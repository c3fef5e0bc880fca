import type { Phrase } from '@guatu/contract';
import { type Locale, type MessageKey, render } from '@guatu/messages';

/** A phrase of the mechanism's outline as a reader sees it, each post with its holder, what stands open with a mark. */
export const sentence = (locale: Locale, phrase: Phrase): string => {
  if ('text' in phrase) return phrase.holder === null ? phrase.text : `${phrase.text}（${phrase.holder}）`;
  const params = Object.entries(phrase.params).map(([name, filling]) => [
    name,
    typeof filling === 'object' ? sentence(locale, filling) : filling,
  ]);
  const said = render(locale, `mechanism.say.${phrase.code}` as MessageKey, Object.fromEntries(params));
  return phrase.open === null ? said : `${said}[${phrase.open}]`;
};
