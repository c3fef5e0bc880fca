import { useLocale, useText } from '../text/use-text.ts';
import { dateParts, dueWording } from './due-wording.ts';
import styles from './due-date.module.css';

/** When something is due, seen from the county's date `asOf`; both `YYYY-MM-DD`. */
export type DueDateProps = { readonly due: string; readonly asOf: string };

/** `还剩 2 天 · 5月25日 周五`: how long, then when. */
export const DueDate = ({ due, asOf }: DueDateProps) => {
  const text = useText();
  const { key, count, tone } = dueWording(due, asOf);
  return (
    <time dateTime={due} className={styles.due}>
      <span className={styles.left} data-tone={tone}>
        {text(key, { count })}
      </span>
      {' · '}
      {text('shell.due.date', dateParts(due, asOf, useLocale()))}
    </time>
  );
};
