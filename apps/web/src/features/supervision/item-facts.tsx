import { Link } from '@tanstack/react-router';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { ItemSource } from './item-source.tsx';
import styles from './supervision.module.css';
import type { Item } from './supervision-queries.ts';

/** Where a problem or a project has its page. */
const problemPage = (id: string): string => `/resolution/problems/${id}`;
const projectPage = (id: string): string => `/projects/${id}`;

/** What was decided, by which paper, and for whom to do. */
export const ItemFacts = ({ item, asOf }: { readonly item: Item; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  const { requirement, leadUnit, assistingUnits, source, problem, project } = item;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{text('supervision.facts.title')}</h2>
      <dl className={styles.facts}>
        <dt>{text('supervision.facts.requirement')}</dt>
        <dd>{requirement}</dd>
        <dt>{text('supervision.facts.lead')}</dt>
        <dd>{leadUnit.name}</dd>
        {assistingUnits.length > 0 && (
          <>
            <dt>{text('supervision.facts.assisting')}</dt>
            <dd>{assistingUnits.map(({ name }) => name).join('、')}</dd>
          </>
        )}
        <dt>{text('supervision.facts.source')}</dt>
        <dd>
          <ItemSource source={source} />
          {' · '}
          {text(source.kind === 'minutes' ? 'supervision.facts.issued' : 'supervision.facts.decided', {
            date: day(source.on),
          })}
        </dd>
        {problem !== null && (
          <>
            <dt>{text('supervision.facts.problem')}</dt>
            <dd>
              <Link to={problemPage(problem.id)}>{problem.title}</Link>
            </dd>
          </>
        )}
        {project !== null && (
          <>
            <dt>{text('supervision.facts.project')}</dt>
            <dd>
              <Link to={projectPage(project.id)}>{project.name}</Link>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
};
