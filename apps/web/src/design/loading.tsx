import { useText } from '../text/use-text.ts';
import styles from './loading.module.css';

/** Stands for a page that is on its way; silent for the first moment, so that quick answers do not flicker. */
export const Loading = () => (
  <p className={styles.loading} role="status">
    {useText()('shell.loading')}
  </p>
);
