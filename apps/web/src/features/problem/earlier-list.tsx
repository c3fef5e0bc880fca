import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './earlier-list.module.css';
import type { EarlierProblem } from './problem-queries.ts';

type EarlierListProps = {
  readonly label: string;
  readonly problems: readonly EarlierProblem[];
  readonly today: string;
  /** What one can do about each, beside it. */
  readonly action?: (problem: EarlierProblem) => ReactNode;
};

/** Earlier problems: when, of which project, how they ended, and what was decided about them. */
export const EarlierList = ({ label, problems, today, action }: EarlierListProps) => {
  const text = useText();
  const day = useDay(today);
  return (
    <ul className={styles.earlier} aria-label={label}>
      {problems.map((problem) => (
        <li key={problem.id}>
          <div>
            <Link to="/resolution/problems/$problemId" params={{ problemId: problem.id }} target="_blank">
              {problem.title}
            </Link>
            <span>
              {problem.projectName} · {text('problem.earlier.raised', { date: day(problem.raisedOn) })} ·{' '}
              {problem.closedOn === null
                ? text(`problem.state.${problem.state}`)
                : text('problem.earlier.closed', { date: day(problem.closedOn) })}
            </span>
            {problem.decisions.map((decision) => (
              <p key={decision}>{text('problem.earlier.decided', { decision })}</p>
            ))}
          </div>
          {action?.(problem)}
        </li>
      ))}
    </ul>
  );
};
