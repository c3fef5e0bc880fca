import { ClauseLink } from '../../design/clause-link.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Paper } from './minutes-queries.ts';
import styles from './minutes.module.css';

export type HandsProps = { readonly paper: Paper; readonly today: string };

/** Through whose hands the paper goes: who passed it when, whose turn it is, who is still to come; and what came back. */
export const Hands = ({ paper: { hands, steps }, today }: HandsProps) => {
  const text = useText();
  const day = useDay(today);
  const returned = steps.filter(({ step }) => step === 'returned');
  return (
    <section aria-label={text('minutes.hands.label')}>
      <h3 className={styles.caption}>{text('minutes.hands.label')}</h3>
      <ol className={styles.hands}>
        {hands.map(({ as, clause, bearers, passed, current }, index) => (
          <li key={`${as}${index}`} aria-current={current ? 'step' : undefined} data-passed={passed !== null}>
            <strong>{text(`minutes.hands.as.${as}`)}</strong>{' '}
            {bearers.length === 0 ? text('minutes.hands.nobody') : bearers.join('、')}{' '}
            {clause !== null && <ClauseLink clause={clause} />}
            <p className={styles.quiet}>
              {passed === null
                ? text(current ? 'minutes.hands.turn' : 'minutes.hands.toCome')
                : text('minutes.hands.passed', { day: day(passed.on), person: passed.person })}
            </p>
          </li>
        ))}
      </ol>
      {returned.length > 0 && (
        <ul className={styles.returned}>
          {returned.map(({ at, on, person, reason }) => (
            <li key={at}>{text('minutes.hands.returned', { day: day(on), person, reason: reason ?? '' })}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
