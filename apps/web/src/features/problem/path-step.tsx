import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './path.module.css';
import type { Problem } from './problem-queries.ts';

type PathStepProps = {
  readonly step: Problem['path'][number];
  /** Whether the problem stands there. */
  readonly here: boolean;
  readonly today: string;
};

/** Where nobody has anything more to do. */
const atRest = new Set<string>(['closed', 'split', 'merged']);

/** A step that a problem came to: when, by whose hand, how long it stayed, and what was said with it. */
export const PathStep = ({ step, here, today }: PathStepProps) => {
  const text = useText();
  const day = useDay(today);
  const waiting = here && !atRest.has(step.state);
  return (
    <li data-state={waiting ? 'here' : 'done'} aria-current={here && 'step'}>
      <b>{text(waiting ? `problem.state.${step.state}` : `problem.step.${step.state}`)}</b>
      <time dateTime={step.on}>{day(step.on)}</time>
      <span>
        {step.by === null
          ? text('problem.path.event')
          : text('problem.by', { post: step.by.postName ?? '', person: step.by.person })}
      </span>
      {(waiting || !here) && (
        <span className={styles.stay} data-long={step.days > 7}>
          {text(here ? 'problem.path.waiting' : 'problem.path.stayed', { count: step.days })}
        </span>
      )}
      {step.note !== null && <p className={styles.note}>{step.note}</p>}
    </li>
  );
};
