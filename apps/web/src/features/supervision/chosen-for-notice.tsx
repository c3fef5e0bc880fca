import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text.ts';
import styles from './supervision.module.css';

/** What the office does with the items it chose: puts them to their units in a notice. */
export const ChosenForNotice = ({ chosen }: { readonly chosen: ReadonlySet<string> }) => {
  const text = useText();
  if (chosen.size === 0) return null;
  return (
    <section aria-label={text('supervision.notice.title')} className={`${styles.several} never-printed`}>
      <Link to="/supervision/notice" search={{ items: [...chosen].join(',') }} className={styles.action}>
        {text('supervision.notice.open', { count: chosen.size })}
      </Link>
    </section>
  );
};
