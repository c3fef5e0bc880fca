import type { ReactNode } from 'react';
import { ClauseLink } from './clause-link.tsx';
import { useText } from '../text/use-text.ts';
import styles from './page-heading.module.css';

export type PageHeadingProps = {
  readonly title: string;
  /** Clause of the mechanism that the page serves, e.g. `二（二）4（2）`. */
  readonly clause?: string;
  /** One sentence on what the page answers. */
  readonly lead?: ReactNode;
  /** Buttons; the first one primary. */
  readonly actions?: ReactNode;
};

/** A page's title in Song type, its clause beside it and what can be done on the right. */
export const PageHeading = ({ title, clause, lead, actions }: PageHeadingProps) => {
  const text = useText();
  return (
    <header className={styles.heading}>
      <title>{`${title} · ${text('shell.product')}`}</title>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        {clause !== undefined && (
          <span className={styles.basis}>
            {text('shell.clause.basis')} <ClauseLink clause={clause} />
          </span>
        )}
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
};
