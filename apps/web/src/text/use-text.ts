import type { Locale, MessageKey, MessageParams } from '@guatu/messages';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Says a message in the language of the screen. */
export type Text = (key: MessageKey, params?: MessageParams) => string;

/** `const text = useText(); text('shell.due.left', { count: 2 })`: keys are checked by the compiler. */
export const useText = (): Text => {
  const { t } = useTranslation();
  return useCallback((key, params) => t(key, { ...params }), [t]);
};

/** The language of the screen, for dates and numbers. */
export const useLocale = (): Locale => (useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN');
