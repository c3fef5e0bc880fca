import { chooseLocale } from '../text/i18n.ts';
import { useLocale, useText } from '../text/use-text.ts';
import styles from './masthead.module.css';

/** Changes to the other language; says so in that language. */
export const LanguageSwitch = () => {
  const text = useText();
  const other = useLocale() === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      className={styles.action}
      lang={other}
      aria-label={text('shell.language.label')}
      onClick={() => void chooseLocale(other)}
    >
      {text('shell.language.switch')}
    </button>
  );
};
