import { useText } from '../../text/use-text.ts';
import type { Minutes } from './minutes-queries.ts';
import styles from './minutes.module.css';

/** The minutes on a sheet, in the very words of the paper; what is downloaded is set by the standard. */
export const MinutesSheet = ({ sheet }: { readonly sheet: Minutes['sheet'] }) => {
  const text = useText();
  const { masthead, number, title, body, attendance, copies, printedBy, printedOn } = sheet;
  return (
    <article className={styles.sheet} lang="zh-CN" aria-label={text('minutes.sheet')}>
      <p className={styles.masthead}>{masthead}</p>
      <p className={styles.number}>{number}</p>
      <h2 className={styles.title}>
        {title.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h2>
      {body.map(({ kind, text: words }) =>
        kind === 'heading' ? (
          <h3 key={words} className={styles.heading}>
            {words}
          </h3>
        ) : (
          <p key={words} className={styles.paragraph}>
            {words}
          </p>
        ),
      )}
      <dl className={styles.attendance}>
        {attendance.map(({ label, names }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{names}</dd>
          </div>
        ))}
      </dl>
      <footer className={styles.endMatter}>
        {copies !== null && (
          <p>
            {text('minutes.copiesTo')}
            {copies}
          </p>
        )}
        <p className={styles.printed}>
          <span>{printedBy}</span>
          <span>{printedOn}</span>
        </p>
      </footer>
    </article>
  );
};
