import { useText } from '../../text/use-text.ts';
import type { Assessment } from './assessment-queries.ts';
import styles from './assessment.module.css';

/** By which rules, said on every page; the default is called so. */
export const BasisLine = ({ card }: { readonly card: Assessment['card'] }) => {
  const text = useText();
  const { document } = card;
  return (
    <p className={styles.basis} data-basis={card.basis}>
      {card.basis === 'default' && <strong>{text('assessment.basis.default')}</strong>}{' '}
      {text(card.basis === 'default' ? 'assessment.basis.defaultSays' : 'assessment.basis.ownSays', {
        document,
      })}
    </p>
  );
};
