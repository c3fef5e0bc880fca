import { tenThousands } from '../../design/ten-thousands.ts';
import { useLocale, useText } from '../../text/use-text.ts';
import styles from './doubts-list.module.css';
import type { PreviewRow } from './import-query.ts';

type Change = PreviewRow['changes'][number];

/** What would be written over: the field, what the registry says, what the workbook says. */
export const ChangesList = ({ changes }: Pick<PreviewRow, 'changes'>) => {
  const text = useText();
  const locale = useLocale();
  if (changes.length === 0) return null;
  const said = (value: Change['from']): string => {
    if (value === null || value === '') return text('project.page.unsaid');
    if (typeof value === 'number') return `${tenThousands(value, locale)} ${text('fields.unitOfMoney')}`;
    return typeof value === 'string' ? value : `${value.from ?? ''}–${value.to ?? ''}`;
  };
  return (
    <ul className={styles.doubts}>
      {changes.map(({ field, from, to }) => (
        <li key={field} className={styles.change}>
          {text(`import.field.${field}`)}: {said(from)} → {said(to)}
        </li>
      ))}
    </ul>
  );
};
