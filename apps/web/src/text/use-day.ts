import { useCallback } from 'react';
import { dateParts } from '../design/due-wording.ts';
import { useLocale, useText } from './use-text.ts';

/** Says a date (`YYYY-MM-DD`) as `5月25日 周五`, with its year where that is not the year of `asOf`. */
export const useDay = (asOf: string): ((date: string) => string) => {
  const text = useText();
  const locale = useLocale();
  return useCallback((date) => text('shell.due.date', dateParts(date, asOf, locale)), [asOf, locale, text]);
};
