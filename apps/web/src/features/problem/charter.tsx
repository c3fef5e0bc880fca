import type { ReactNode } from 'react';
import { ClauseLink } from '../../design/clause-link.tsx';
import { useText } from '../../text/use-text.ts';
import { Plan } from './plan.tsx';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';

type CharterProps = { readonly problem: Problem; readonly today: string };

/** One problem, one leader, one team, one plan, followed to the end (三（一）). */
export const Charter = ({ problem, today }: CharterProps) => {
  const text = useText();
  const absent = <span className={styles.absent}>{text('problem.charter.absent')}</span>;
  const part = (name: 'leader' | 'team' | 'plan' | 'followThrough', value: ReactNode) => (
    <div>
      <dt>{text(`problem.charter.${name}`)}</dt>
      <dd>{value}</dd>
    </div>
  );
  return (
    <section aria-labelledby="problem-charter">
      <h2 id="problem-charter">
        {text('problem.charter.title')} <ClauseLink clause={problem.clauses.charter} />
      </h2>
      <dl className={styles.facts}>
        {part('leader', problem.leader?.name ?? absent)}
        {part('team', problem.team ?? absent)}
        {part(
          'plan',
          problem.plan.length === 0 && !problem.mayKeepPlan ? (
            absent
          ) : (
            <Plan problem={problem} today={today} />
          ),
        )}
        {part('followThrough', text('problem.charter.followThroughText'))}
      </dl>
    </section>
  );
};
