import { Link } from '@tanstack/react-router';
import { useText } from '../text/use-text.ts';
import styles from './clause-link.module.css';

/** The room where every clause stands beside the rules made from it. */
const mechanismRoom: string = '/mechanism';

/** Why a duty exists: its clause, one click from the text. */
export const ClauseLink = ({ clause }: { readonly clause: string }) => {
  const text = useText();
  return (
    <Link
      to={mechanismRoom}
      hash={clause}
      className={styles.clause}
      title={text('shell.clause.open', { clause })}
    >
      {clause}
    </Link>
  );
};
