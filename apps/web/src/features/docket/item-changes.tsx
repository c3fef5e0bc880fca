import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { DocketItem } from './docket-queries.ts';
import styles from './docket.module.css';

type ItemChangesProps = { readonly changes: DocketItem['changes']; readonly today: string };

/** What was changed after the list was put to the meeting: old and new, who, when and why. */
export const ItemChanges = ({ changes, today }: ItemChangesProps) => {
  const text = useText();
  const day = useDay(today);
  if (changes.length === 0) return null;
  const said = (field: DocketItem['changes'][number]['field'], value: string | null) => {
    if (value === null) return '—';
    return field === 'limit' ? day(value) : value;
  };
  return (
    <ul className={styles.changes} aria-label={text('docket.changed.title')}>
      {changes.map(({ field, before, after, reason, on, by }, index) => (
        <li key={index}>
          {text(`docket.missing.${field}`)} <del>{said(field, before)}</del> → <ins>{said(field, after)}</ins>
          <small>
            {text('docket.changed.by', {
              date: day(on),
              post: by.postName ?? '',
              person: by.person,
              reason,
            })}
          </small>
        </li>
      ))}
    </ul>
  );
};
