import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHeading } from '../../../design/page-heading.tsx';
import { useMoment } from '../../../text/use-moment.ts';
import { useText } from '../../../text/use-text.ts';
import { StartDates } from '../../groundbreaking/index.ts';
import { Milestones } from '../../milestone/index.ts';
import { useToday } from '../../session/index.ts';
import { Visits } from '../../site-tour/index.ts';
import actions from '../register/register-page.module.css';
import { Curve } from './curve.tsx';
import { FactsList } from './facts-list.tsx';
import { FiguresTable } from './figures-table.tsx';
import { Gaps } from './gaps.tsx';
import { HistoryTable } from './history-table.tsx';
import { Investment } from './investment.tsx';
import { Lights } from './lights.tsx';
import { MonthsList } from './months-list.tsx';
import { Parts } from './parts.tsx';
import { PermitsTable } from './permits-table.tsx';
import { PhotographLine } from './photograph-line.tsx';
import { PlansTable } from './plans-table.tsx';
import { projectQuery } from './project-query.ts';
import styles from './project-page.module.css';
import { Related } from './related.tsx';

const route = getRouteApi('/county/projects/$projectId');

/** One project: facts, plans, months with photographs, history. */
export const ProjectPage = () => {
  const text = useText();
  const moment = useMoment();
  const { projectId } = route.useParams();
  const project = useSuspenseQuery(projectQuery(projectId)).data;
  const month = useToday().slice(0, 7);
  const year = Number(month.slice(0, 4));
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
            {may.report && (
              <Link to="/projects/$projectId/record" params={{ projectId }} className={actions.action}>
                {text('project.page.keepUp')}
              </Link>
            )}
            {may.edit && (
              <Link to="/projects/$projectId/edit" params={{ projectId }} className={actions.action}>
                {text('project.page.edit')}
              </Link>
            )}
            <a
              href={`/api/wall/sheets/${projectId}.pdf`}
              className={actions.action}
              target="_blank"
              rel="noreferrer"
            >
              {text('wall.print.sheet')}
            </a>
            <Link to="/projects" className={actions.action}>
              {text('project.page.back')}
            </Link>
          </>
        }
      />
      <Gaps gaps={project.gaps} />
      <section className={styles.section}>
        <h2>{text('project.page.facts')}</h2>
        <FactsList project={project} />
        {project.parts.length > 0 && <Parts project={project} />}
      </section>
      <Lights projectId={projectId} />
      <StartDates projectId={projectId} stage={project.stage} />
      <section className={styles.section}>
        <h2>{text('milestone.title')}</h2>
        <Milestones projectId={projectId} />
      </section>
      <section className={styles.section}>
        <h2>{text('project.page.money')}</h2>
        <Investment project={project} />
      </section>
      <section className={styles.section}>
        <h2>
          {text('project.page.curve')} · {year}
        </h2>
        <Curve project={project} year={year} />
        <PlansTable plans={project.plans} />
      </section>
      <section className={styles.section}>
        <h2>{text('project.form.permitsTitle')}</h2>
        <PermitsTable permits={project.permits} />
      </section>
      <section className={styles.section}>
        <h2>{text('project.page.photographs')}</h2>
        <PhotographLine months={project.months} />
      </section>
      <section className={styles.section}>
        <h2>{text('project.page.months')}</h2>
        <MonthsList months={project.months} />
      </section>
      <Related project={project} />
      <section className={styles.section}>
        <h2>{text('siteTour.visits.title')}</h2>
        <Visits projectId={projectId} />
      </section>
      <details className={styles.section}>
        <summary>
          <h2>{text('project.page.figuresTitle')}</h2>
        </summary>
        <FiguresTable figures={project.figures} />
      </details>
      <section className={styles.section}>
        <h2>{text('project.page.history')}</h2>
        <HistoryTable history={project.history} />
      </section>
    </>
  );
};
