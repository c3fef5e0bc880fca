import type { WeeklyLine } from '@guatu/engine';
import { render, weeklySentence } from '@guatu/messages';

/** A line as it is printed: somebody's words, or the ledger's in Chinese. `asOf` is the day of the paper, ISO. */
export const wordsOf = ({ words, sentence }: Pick<WeeklyLine, 'words' | 'sentence'>, asOf: string): string =>
  words ??
  (sentence ? weeklySentence((key, params) => render('zh-CN', key, params), 'zh-CN', sentence, asOf) : '');
