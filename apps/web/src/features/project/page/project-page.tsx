import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHeading } from '../../../design/page-heading.tsx';
import { useMoment } from '../../../text/use-moment.ts';
import { useText } from '../../../text/use-text.ts';
import { useSession } from '../../session/index.ts';
import actions from '../register/register-page.module.css';
import { FactsList } from './facts-list.tsx';
import { HistoryTable } from './history-table.tsx';
import { MonthsList } from './months-list.tsx';
import { PlansTable } from './plans-table.tsx';
import { projectQuery } from './project-query.ts';
import styles from './project-page.module.css';

const route = getRouteApi('/county/projects/$projectId');

/** One project: facts, plans, months with photographs, history. */
export const ProjectPage = () => {
  const text = useText();
  const moment = useMoment();
  const { projectId } = route.useParams();
  const project = useSuspenseQuery(projectQuery(projectId)).data;
  const month = useSession().today.slice(0, 7);
  const { name, changedBy, changedAt, may } = project;
  return (
    <>
      <PageHeading
        title={name}
        lead={text('project.page.changed', { name: changedBy, time: moment(changedAt) })}
        actions={
          <>
            {may.report && project.responsibleUnitId !== null && (
              <Link
                to="/projects/month/$month"
                params={{ month }}
                search={{ unit: project.responsibleUnitId }}
                hash={projectId}
                className={actions.primary}
              >
                {text('project.page.report')}
              </Link>
            )}
            {may.edit && (
              <Link to="/projects/$projectId/edit" params={{ projectId }} className={actions.action}>
                {text('project.page.edit')}
              </Link>
            )}
            <Link to="/projects" className={actions.action}>
              {text('project.page.back')}
            </Link>
          </>
        }
      />
      <section className={styles.section}>
        <h2>{text('project.page.facts')}</h2>
        <FactsList project={project} />
      </section>
      <section className={styles.section}>
        <h2>{text('project.page.plans')}</h2>
        <PlansTable plans={project.plans} />
      </section>
      <section className={styles.section}>
        <h2>{text('project.page.months')}</h2>
        <MonthsList months={project.months} />
      </section>
      <section className={styles.section}>
        <h2>{text('project.page.history')}</h2>
        <HistoryTable history={project.history} />
      </section>
    </>
  );
};
