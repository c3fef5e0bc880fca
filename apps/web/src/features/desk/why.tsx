import { useState } from 'react';
import { ClauseLink } from '../../design/clause-link.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './desk.module.css';

/** The clause a duty comes from; one click says in place what it says, another goes to the mechanism. */
export const Why = ({ clause, says }: { readonly clause: string; readonly says: string }) => {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <span className={styles.stack}>
      <button
        type="button"
        className={styles.clause}
        aria-expanded={open}
        aria-label={text(open ? 'desk.clause.close' : 'desk.clause.open', { clause })}
        onClick={() => setOpen(!open)}
      >
        {clause}
      </button>
      {open && (
        <small className={styles.says}>
          {says} <ClauseLink clause={clause} />
        </small>
      )}
    </span>
  );
};
