import { useText } from '../../text/use-text.ts';
import styles from './site-tour.module.css';
import type { Tour } from './tour-queries.ts';

/** Everybody on the meeting's roll (二（三）2); nobody before a day is set. */
export const Participants = ({ roll }: Pick<Tour, 'roll'>) => {
  const text = useText();
  if (roll.length === 0) return null;
  return (
    <details className={styles.proposals}>
      <summary>
        <h3>{text('siteTour.plan.participants', { count: roll.length })}</h3>
      </summary>
      <p className={styles.quiet}>{text('siteTour.plan.participantsHint')}</p>
      <p>{roll.map(({ title, name }) => `${title} ${name}`.trim()).join(' · ')}</p>
    </details>
  );
};
