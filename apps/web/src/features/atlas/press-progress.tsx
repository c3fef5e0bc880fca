import { useText } from '../../text/use-text.ts';
import type { Edition } from './atlas-queries.ts';
import styles from './atlas.module.css';

/** How far the press has come. It goes on when the page is left, and says so. */
export const PressProgress = ({ step, done, of }: NonNullable<Edition['press']>) => {
  const text = useText();
  return (
    <div className={styles.press} role="status">
      <progress max={of} value={done} aria-label={text('atlas.book.pressing')} />
      <p>
        {text(`atlas.book.step.${step}`, { done, of })} · {text('atlas.book.leave')}
      </p>
    </div>
  );
};
