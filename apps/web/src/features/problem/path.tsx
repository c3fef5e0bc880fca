import { useText } from '../../text/use-text.ts';
import { useDay } from '../../text/use-day.ts';
import styles from './path.module.css';
import type { Problem } from './problem-queries.ts';

type PathProps = { readonly problem: Problem; readonly today: string };

/** The way a problem came, with the days it stayed at each step and by whose hand it moved; then the steps to come. */
export const Path = ({ problem, today }: PathProps) => {
  const text = useText();
  const day = useDay(today);
  const { path, ahead, state } = problem;
  const whose = (names: readonly string[]) =>
    names.length === 0
      ? text('problem.missing.nobody')
      : text('problem.path.waitsFor', { whose: names.join('、') });
  return (
    <section aria-labelledby="problem-path">
      <h2 id="problem-path">{text('problem.path.title')}</h2>
      <ol className={styles.path}>
        {path.map((step, index) => {
          const last = index === path.length - 1;
          return (
            <li
              key={index}
              data-state={last && state !== 'closed' ? 'here' : 'done'}
              aria-current={last && 'step'}
            >
              <b>
                {text(
                  last && state !== 'closed' ? `problem.state.${step.state}` : `problem.step.${step.state}`,
                )}
              </b>
              <time dateTime={step.on}>{day(step.on)}</time>
              <span>
                {step.by === null
                  ? text('problem.path.event')
                  : text('problem.path.by', { post: step.by.postName ?? '', person: step.by.person })}
              </span>
              {state !== 'closed' || !last ? (
                <span className={styles.stay} data-long={step.days > 7}>
                  {text(last ? 'problem.path.waiting' : 'problem.path.stayed', { count: step.days })}
                </span>
              ) : null}
              {step.note !== null && <p className={styles.note}>{step.note}</p>}
            </li>
          );
        })}
        {ahead.map(({ state: rung, waitsFor }) => (
          <li key={`ahead-${rung}`} data-state="ahead">
            <b>{text(`problem.step.${rung}`)}</b>
            <span>{whose(waitsFor)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
