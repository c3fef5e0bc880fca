import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import type { Standing } from './assessment-queries.ts';
import styles from './assessment.module.css';

/** Where the assessment stands, and each step with its day and who. */
export const StandingLine = ({ standing }: { readonly standing: Standing | null }) => {
  const text = useText();
  const today = useToday();
  const day = useDay(today);
  if (standing === null) return <p className={styles.standing}>{text('assessment.standing.ahead')}</p>;
  const { state, objectionsUntil: until, drawnUp, sentOut, final } = standing;
  const over = state === 'draft' && until !== null && until < today;
  const steps = [
    { key: 'assessment.standing.drawnUp', done: drawnUp },
    { key: 'assessment.standing.sentOut', done: sentOut },
    { key: 'assessment.standing.finished', done: final },
  ] as const;
  return (
    <div className={styles.standing} data-state={state}>
      <strong>
        {text(over ? 'assessment.standing.draftOver' : `assessment.standing.${state}`, {
          until: until === null ? '' : day(until),
        })}
      </strong>
      <ol aria-label={text('assessment.standing.steps')}>
        {steps.map(
          ({ key, done }) =>
            done && (
              <li key={key}>
                {text(key, { date: day(done.on), postName: done.postName, person: done.person })}
              </li>
            ),
        )}
      </ol>
    </div>
  );
};
