import { useText } from '../../text/use-text.ts';
import { PathStep } from './path-step.tsx';
import styles from './path.module.css';
import type { Problem } from './problem-queries.ts';
import { RemarkForm } from './remark-form.tsx';
import { Remark } from './remark.tsx';
import { threadOf } from './thread.ts';

type PathProps = { readonly problem: Problem; readonly today: string };

/**
 * The way a problem came: the steps, by whose hand it moved, and what was said about it in between; then the steps to
 * come, and a place to say something.
 */
export const Path = ({ problem, today }: PathProps) => {
  const text = useText();
  const whose = (names: readonly string[]) =>
    names.length === 0
      ? text('problem.missing.nobody')
      : text('problem.path.waitsFor', { whose: names.join('、') });
  return (
    <section aria-labelledby="problem-path">
      <h2 id="problem-path">{text('problem.path.title')}</h2>
      <ol className={styles.path}>
        {threadOf(problem).map((entry) =>
          entry.kind === 'step' ? (
            <PathStep
              key={`${entry.step.at}/${entry.step.state}`}
              step={entry.step}
              here={entry.here}
              today={today}
            />
          ) : (
            <Remark key={entry.remark.id} remark={entry.remark} today={today} />
          ),
        )}
        {problem.ahead.map(({ state: rung, waitsFor }) => (
          <li key={`ahead-${rung}`} data-state="ahead">
            <b>{text(`problem.step.${rung}`)}</b>
            <span>{whose(waitsFor)}</span>
          </li>
        ))}
      </ol>
      <RemarkForm problem={problem} />
    </section>
  );
};
