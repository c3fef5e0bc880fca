import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** What stands where nothing is yet: why it is empty, and what to do about it. */
export const EmptyState = ({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) => (
  <div className={styles.empty}>
    <p>{children}</p>
    {action}
  </div>
);
