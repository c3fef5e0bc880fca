import { DataTable } from '../../design/data-table.tsx';
import { Light } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './milestone.module.css';
import type { Schedule } from './milestone-queries.ts';
import { ReachedCell } from './reached-cell.tsx';
import { standingOf } from './standing.ts';

export type MilestonesTableProps = {
  readonly projectId: string;
  readonly schedule: Schedule;
  readonly today: string;
};

/** Each milestone: planned, expected, reached, how it stands, and the days it had before. */
export const MilestonesTable = ({ projectId, schedule, today }: MilestonesTableProps) => {
  const text = useText();
  const { milestones, plan, may } = schedule;
  return (
    <DataTable
      caption={text('milestone.title')}
      rows={milestones}
      rowKey={({ key }) => key}
      columns={[
        {
          id: 'name',
          heading: text('milestone.name'),
          lead: true,
          cell: ({ name, earlier }) => (
            <>
              {name}
              {earlier.map(({ plannedOn, changedOn, reason }) => (
                <small key={`${plannedOn} ${changedOn}`} className={styles.earlier}>
                  {text('milestone.earlier', {
                    planned: plannedOn,
                    on: changedOn,
                    reason: reason ?? text('milestone.noReason'),
                  })}
                </small>
              ))}
            </>
          ),
        },
        { id: 'planned', heading: text('milestone.planned'), cell: ({ plannedOn }) => plannedOn },
        {
          id: 'forecast',
          heading: text('milestone.forecast'),
          cell: ({ forecastOn, actualOn }) => (actualOn === null ? forecastOn : '—'),
        },
        {
          id: 'actual',
          heading: text('milestone.actual'),
          cell: (milestone) =>
            may.record && plan ? (
              <ReachedCell
                projectId={projectId}
                milestone={milestone}
                revision={plan.revision}
                today={today}
              />
            ) : (
              (milestone.actualOn ?? '—')
            ),
        },
        {
          id: 'standing',
          heading: text('milestone.standing'),
          cell: (milestone) => {
            const { said, tone } = standingOf(milestone, today, text);
            return tone === null ? said : <Light tone={tone}>{said}</Light>;
          },
        },
      ]}
    />
  );
};
