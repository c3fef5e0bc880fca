import { isMessageKey, type Locale, render } from '@guatu/messages';
import type { z } from 'zod';
import type { Place } from '../refusal/refusal.ts';

/** Where the input is wrong. A rule of the contract's own names itself by its message key in `places`; zod words its own. */
export function placeOf({ path, message }: z.core.$ZodIssue, locale: Locale): Place {
  const key = `places.${message}`;
  return { path: path.join('.'), detail: isMessageKey(key) ? render(locale, key) : message };
}
