import type { ReactNode } from 'react';
import type { Tone } from './light.tsx';
import styles from './notice.module.css';

export type NoticeProps = {
  readonly tone: Exclude<Tone, 'jade'>;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** Something to be read before going on. Announced at once to those who listen to the page. */
export const Notice = ({ tone, title, children, actions }: NoticeProps) => (
  <section className={styles.notice} data-tone={tone} role="alert">
    <h2 className={styles.title}>{title}</h2>
    {children}
    {actions !== undefined && <div className={styles.actions}>{actions}</div>}
  </section>
);
