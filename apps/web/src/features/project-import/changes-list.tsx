import type { MessageKey } from '@guatu/messages';
import { useLocale, useText } from '../../text/use-text.ts';
import styles from './doubts-list.module.css';
import type { PreviewRow } from './import-query.ts';
import { saidValue } from './said-value.ts';

/** What would be written over: the field, what the registry says, what the workbook says. */
export const ChangesList = ({ changes }: Pick<PreviewRow, 'changes'>) => {
  const text = useText();
  const locale = useLocale();
  if (changes.length === 0) return null;
  return (
    <ul className={styles.doubts}>
      {changes.map(({ field, from, to }) => (
        <li key={field} className={styles.change}>
          {text(`import.field.${field}` as MessageKey)}: {saidValue(field, from, text, locale)} →{' '}
          {saidValue(field, to, text, locale)}
        </li>
      ))}
    </ul>
  );
};
