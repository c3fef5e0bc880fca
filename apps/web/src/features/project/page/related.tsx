import type { MessageKey } from '@guatu/messages';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../../design/empty-state.tsx';
import { useDay } from '../../../text/use-day.ts';
import { useText } from '../../../text/use-text.ts';
import { useToday } from '../../session/index.ts';
import type { Project } from './project-query.ts';
import styles from './project-page.module.css';

/** What other rooms hold about the project: its problems, what was decided, the minutes that say so. */
export const Related = ({ project }: { readonly project: Project }) => {
  const text = useText();
  const day = useDay(useToday());
  const { problems, decisions, papers } = project;
  return (
    <section className={styles.section}>
      <h2>{text('project.page.related')}</h2>
      {problems.length + decisions.length + papers.length === 0 && (
        <EmptyState>{text('project.page.noRelated')}</EmptyState>
      )}
      {problems.length > 0 && <h3>{text('project.page.problems')}</h3>}
      <ul className={styles.related}>
        {problems.map(({ id, title, kind, state, raisedOn }) => (
          <li key={id}>
            <Link to="/resolution/problems/$problemId" params={{ problemId: id }}>
              {title}
            </Link>{' '}
            <small>
              {text(`problem.kind.${kind}` as MessageKey)} · {text(`problem.state.${state}` as MessageKey)} ·{' '}
              {day(raisedOn)}
            </small>
          </li>
        ))}
      </ul>
      {decisions.length > 0 && <h3>{text('project.page.decisions')}</h3>}
      <ul className={styles.related}>
        {decisions.map(({ id, matter, requirement, unitName, source, limit, state }) => (
          <li key={id}>
            <Link to="/supervision/$itemId" params={{ itemId: id }}>
              {requirement}
            </Link>{' '}
            <small>
              {[matter, source, unitName, text(`supervision.state.${state}` as MessageKey)].join(' · ')} ·{' '}
              {text('project.page.limit')} {day(limit)}
            </small>
          </li>
        ))}
      </ul>
      {papers.length > 0 && <h3>{text('project.page.papers')}</h3>}
      <ul className={styles.related}>
        {papers.map(({ id, title, number, issuedOn }) => (
          <li key={id}>
            {title}{' '}
            <small>
              {number} · {day(issuedOn)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};
