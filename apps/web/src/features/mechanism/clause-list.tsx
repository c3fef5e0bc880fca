import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './clause-list.module.css';
import type { Clause } from './mechanism-query.ts';
import { RuleSheet } from './rule-sheet.tsx';

/**
 * Each clause beside the rules made from it. A clause is found by its own number in the address, so that every duty
 * on every page can lead to the sentence it comes from.
 */
export const ClauseList = ({ clauses }: { readonly clauses: readonly Clause[] }) => {
  const text = useText();
  const sought = useLocation({ select: ({ hash }) => hash });
  // The clauses come after the page, so the browser has looked for the anchor in vain.
  useEffect(() => {
    const clause = document.getElementById(sought);
    clause?.scrollIntoView({ block: 'start' });
    clause?.focus({ preventScroll: true });
  }, [sought]);
  return (
    <div className={styles.clauses}>
      <div className={styles.columns} aria-hidden="true">
        <span>{text('mechanism.clauses.clause')}</span>
        <span>{text('mechanism.clauses.rules')}</span>
      </div>
      {clauses.map((clause) => (
        <section
          key={clause.id}
          id={clause.id}
          tabIndex={-1}
          className={styles.clause}
          data-sought={clause.id === sought}
          aria-labelledby={`clause-${clause.id}`}
        >
          <header className={styles.words}>
            <h2 className={styles.number} id={`clause-${clause.id}`}>
              {clause.id}
            </h2>
            <p className={styles.says}>{clause.says}</p>
          </header>
          <div>
            {clause.rules.map((rule, index) => (
              <RuleSheet key={index} rule={rule} />
            ))}
            {clause.rules.length === 0 && <p className={styles.none}>{text('mechanism.clauses.none')}</p>}
          </div>
        </section>
      ))}
    </div>
  );
};
