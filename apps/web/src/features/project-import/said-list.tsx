import type { MessageKey } from '@guatu/messages';
import { useLocale, useText } from '../../text/use-text.ts';
import styles from './doubts-list.module.css';
import type { PreviewRow } from './import-query.ts';
import { saidValue } from './said-value.ts';

/** What else a row says, folded away: most people look at a few rows only. */
export const SaidList = ({ said }: Pick<PreviewRow, 'said'>) => {
  const text = useText();
  const locale = useLocale();
  if (said.length === 0) return null;
  return (
    <details className={styles.said}>
      <summary>
        {text('import.page.said')}{' '}
        {said.map(({ field }) => text(`import.field.${field}` as MessageKey)).join('、')}
      </summary>
      <dl>
        {said.map(({ field, value }) => (
          <div key={field}>
            <dt>{text(`import.field.${field}` as MessageKey)}</dt>
            <dd>{saidValue(field, value, text, locale)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
