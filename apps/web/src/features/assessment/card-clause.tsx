import { ClauseLink } from '../../design/clause-link.tsx';
import styles from './assessment.module.css';

type CardClauseProps = { readonly clause: string; readonly basis: 'own' | 'default' };

/** A clause of the card's rules: in the mechanism room where they are the county's own, else at the end of this page. */
export const CardClause = ({ clause, basis }: CardClauseProps) =>
  basis === 'own' ? (
    <ClauseLink clause={clause} />
  ) : (
    <a href={`#clause-${clause}`} className={styles.clause}>
      {clause}
    </a>
  );
