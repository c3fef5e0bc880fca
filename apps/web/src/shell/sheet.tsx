import type { ReactNode } from 'react';
import styles from './sheet.module.css';

/** The content of a page outside the rooms, such as signing in: one short thing in the middle, as a title stands. */
export const Sheet = ({ children }: { readonly children: ReactNode }) => (
  <main id="content" className={styles.sheet} tabIndex={-1}>
    {children}
  </main>
);
