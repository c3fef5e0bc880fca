import { useText } from '../../text/use-text.ts';
import styles from './atlas.module.css';

type PressProgressProps = { readonly set: number; readonly of: number };

/** How many projects the press has set. It goes on when the page is left, and says so. */
export const PressProgress = ({ set, of }: PressProgressProps) => {
  const text = useText();
  return (
    <div className={styles.press} role="status">
      <progress max={of} value={set} aria-label={text('atlas.book.pressing')} />
      <p>{text('atlas.book.progress', { set, of })}</p>
    </div>
  );
};
