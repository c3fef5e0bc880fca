import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';

/** What the unit wrote, and what the meeting is asked. */
export const Facts = ({ problem }: { readonly problem: Problem }) => {
  const text = useText();
  const rows: [string, ReactNode][] = [
    [
      text('problem.content.project'),
      <Link key="project" to="/projects/$projectId" params={{ projectId: problem.project.id }}>
        {problem.project.name}
      </Link>,
    ],
    [text('problem.content.kind'), text(`problem.kind.${problem.kind}`)],
    [text('fields.responsibleUnit'), problem.responsibleUnit.name],
    [text('problem.content.involved'), problem.involvedUnits.map(({ name }) => name).join('、') || '—'],
    [text('problem.content.facts'), problem.facts],
    [text('problem.content.proposal'), problem.proposal],
    ...(problem.decisionAsked === null
      ? []
      : [[text('problem.content.decisionAsked'), problem.decisionAsked] satisfies [string, ReactNode]]),
  ];
  return (
    <section aria-labelledby="problem-content">
      <h2 id="problem-content">{text('problem.content.title')}</h2>
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
