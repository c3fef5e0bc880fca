import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouterState } from '@tanstack/react-router';
import { Dropdown } from '../../../design/dropdown.tsx';
import { DueDate } from '../../../design/due-date.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Notice } from '../../../design/notice.tsx';
import { PageHeading } from '../../../design/page-heading.tsx';
import { useMonth } from '../../../text/use-month.ts';
import { useText } from '../../../text/use-text.ts';
import { useToday } from '../../session/index.ts';
import actions from '../register/register-page.module.css';
import { Closing } from './closing.tsx';
import { EntryRow } from './entry-row.tsx';
import { monthAfter } from './month-after.ts';
import { monthQuery } from './month-query.ts';
import styles from './month-page.module.css';

const route = getRouteApi('/county/projects/month/$month');

/** A unit's month on one screen: every project of its own, last month's words there already. */
export const MonthPage = () => {
  const text = useText();
  const today = useToday();
  const monthName = useMonth();
  const { month } = route.useParams();
  const { unit } = route.useSearch();
  const navigate = route.useNavigate();
  const opened = useRouterState({ select: ({ location }) => location.hash });
  const data = useSuspenseQuery(monthQuery(month, unit)).data;
  const { due, clause, late, onBehalf, units, unitId, projects } = data;
  const reported = projects.filter(({ report }) => report !== null).length;
  const unitName = units.find(({ id }) => id === unitId)?.name ?? '';
  const another = (key: 'previous' | 'next', months: number) => {
    const to = monthAfter(month, months);
    return to > today.slice(0, 7) ? null : (
      <Link
        to="/projects/month/$month"
        params={{ month: to }}
        search={unit === undefined ? {} : { unit }}
        className={actions.action}
      >
        {text(`project.month.${key}`)}
      </Link>
    );
  };
  return (
    <>
      <PageHeading
        title={text('project.month.title', { month: monthName(month) })}
        {...(clause === null ? {} : { clause })}
        lead={text('project.month.lead')}
        actions={
          <>
            {another('previous', -1)}
            {another('next', 1)}
          </>
        }
      />
      <div className={styles.bar}>
        {units.length > 1 && (
          <Dropdown
            aria-label={text('project.month.unit')}
            value={unitId ?? ''}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            onChoose={(id) => void navigate({ search: { unit: id } })}
          />
        )}
        {due !== null && reported < projects.length && <DueDate due={due} asOf={today} />}
        <span role="status">
          {text('project.month.done', { count: reported })} ·{' '}
          {text('project.month.todo', { count: projects.length - reported })}
        </span>
      </div>
      {late && reported < projects.length && (
        <Notice tone="amber" title={text('project.month.lateTitle')}>
          <p>{text('project.month.late')}</p>
        </Notice>
      )}
      <Closing month={month} data={data} />
      {onBehalf && projects.length > 0 && (
        <Notice tone="indigo" title={text('project.page.onBehalf')}>
          <p>{text('project.month.onBehalf', { unit: unitName })}</p>
        </Notice>
      )}
      {projects.length === 0 ? (
        <EmptyState>{text('project.month.none')}</EmptyState>
      ) : (
        <ol className={styles.projects}>
          {projects.map((entry) => (
            <EntryRow
              key={`${entry.projectId} ${month}`}
              entry={entry}
              month={month}
              closed={data.closed}
              openAtFirst={opened === entry.projectId}
            />
          ))}
        </ol>
      )}
    </>
  );
};
