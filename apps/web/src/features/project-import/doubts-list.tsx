import { moneyFields } from '@guatu/engine';
import type { MessageKey } from '@guatu/messages';
import { useLocale, useText } from '../../text/use-text.ts';
import styles from './doubts-list.module.css';
import type { PreviewRow } from './import-query.ts';
import { saidValue } from './said-value.ts';

/** Each doubtful cell of a row: its address, what stands in it, what is taken over, and what it means. */
export const DoubtsList = ({ doubts }: Pick<PreviewRow, 'doubts'>) => {
  const text = useText();
  const locale = useLocale();
  if (doubts.length === 0) return null;
  const taken = (field: string, value: string): string => {
    if (value === '') return text('project.import.nothing');
    return moneyFields.some((money) => money === field)
      ? saidValue(field, Number(value), text, locale)
      : value;
  };
  return (
    <ul className={styles.doubts}>
      {doubts.map(({ cell, field, code, params, raw: written, understoodAs }) => {
        const raw = saidValue(field, written, text, locale);
        return (
          <li key={`${cell} ${code}`} className={styles.doubt}>
            <strong>{cell}</strong> {text(`import.field.${field}`)} · {text('project.import.raw')}{' '}
            <q>{raw}</q>
            {understoodAs !== raw && (
              <>
                {' '}
                → {text('project.import.taken')} <q>{taken(field, understoodAs)}</q>
              </>
            )}
            <span className={styles.advice}>
              {text(`import.doubt.${code}` as MessageKey, { ...params, raw })}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
