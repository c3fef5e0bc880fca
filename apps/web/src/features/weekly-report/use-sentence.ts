import { type SayableSentence, weeklySentence } from '@guatu/messages/weekly-sentence';
import { useCallback } from 'react';
import { useLocale, useText } from '../../text/use-text.ts';

/** Says a drawn sentence in the language of the screen; its days bear their year where that is not `asOf`'s. */
export const useSentence = (asOf: string): ((sentence: SayableSentence) => string) => {
  const text = useText();
  const locale = useLocale();
  return useCallback((sentence) => weeklySentence(text, locale, sentence, asOf), [text, locale, asOf]);
};
