import * as en from './en/index.ts';
import { flatten } from './flatten.ts';
import type { MessageKey, MessageParams } from './key.ts';
import type { Locale } from './locale.ts';
import * as zhCN from './zh-CN/index.ts';

const messages: Record<Locale, ReadonlyMap<string, string>> = {
  'zh-CN': flatten({ ...zhCN }),
  en: flatten({ ...en }),
};

/** Whether a key put together at run time, such as `errors.` + code, has a message. */
export const isMessageKey = (key: string): key is MessageKey => messages['zh-CN'].has(key);

/**
 * The text of a message, for the server and the command line; the web application reads the same files.
 * A parameter that was not given stays visible as `{{name}}`: a poor message must not hide the event it reports.
 *
 * @throws RangeError when no file holds the key, which only an unchecked cast can bring about.
 */
export const render = (locale: Locale, key: MessageKey, params: MessageParams = {}): string => {
  const text = formOf(locale, key, params) ?? messages['zh-CN'].get(key);
  if (text === undefined) throw new RangeError(`No message has the key ${key}`);
  return text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (hole, name: string) => String(params[name] ?? hole));
};

const formOf = (locale: Locale, key: MessageKey, { count }: MessageParams): string | undefined => {
  const plural = typeof count === 'number' ? new Intl.PluralRules(locale).select(count) : 'other';
  return messages[locale].get(key) ?? messages[locale].get(`${key}_${plural}`);
};
