import { isLocale, type Locale } from '@guatu/messages/locale';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';

const storageKey = 'guatu.locale';
const namespace = 'translation';

/** Chinese comes with the pages that say it; English is fetched, whole, by those who ask for it. */
export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: 'zh-CN',
  fallbackLng: 'zh-CN',
  supportedLngs: ['zh-CN', 'en'],
  nsSeparator: false,
  resources: {},
  // React escapes what it sets.
  interpolation: { escapeValue: false },
});

/**
 * Takes in a file of Chinese messages; the build calls it where a module writes a key of that file.
 *
 * @public
 */
export const addTexts = (name: string, texts: object): void => {
  i18n.addResourceBundle('zh-CN', namespace, { [name]: texts }, true);
};

export const currentLocale = (): Locale => (i18n.language === 'en' ? 'en' : 'zh-CN');

/** Switches every text on the screen, and what the server is asked to answer in. Remembered on this device. */
export const chooseLocale = async (locale: Locale): Promise<void> => {
  if (locale === 'en' && !i18n.hasResourceBundle('en', namespace)) {
    const en = await import('@guatu/messages/en');
    i18n.addResourceBundle('en', namespace, { ...en });
  }
  await i18n.changeLanguage(locale);
  document.documentElement.lang = locale;
  localStorage.setItem(storageKey, locale);
};

/** The language chosen earlier on this device; Chinese for who has not chosen. */
export const rememberedLocale = (): Locale => {
  const remembered = localStorage.getItem(storageKey);
  return isLocale(remembered) ? remembered : 'zh-CN';
};
