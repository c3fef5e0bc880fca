import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { BarChart } from './bar-chart.tsx';
import styles from './milestone.module.css';
import { type Schedule, scheduleQuery } from './milestone-queries.ts';
import { MilestonesTable } from './milestones-table.tsx';
import { Slips } from './slips.tsx';

/** A project's milestones: how the plan stands, what slips what, and every version of it. */
export const Milestones = ({ projectId }: { readonly projectId: string }) => {
  const text = useText();
  const today = useToday();
  const schedule = useSuspenseQuery(scheduleQuery(projectId)).data;
  const { plan, milestones, slips, versions, may } = schedule;
  const link = may.draw && (
    <Link to="/projects/$projectId/milestones" params={{ projectId }}>
      {text(plan === null ? 'milestone.make' : 'milestone.change')}
    </Link>
  );
  if (plan === null) {
    return (
      <EmptyState>
        {text('milestone.none')} {link}
      </EmptyState>
    );
  }
  return (
    <>
      <p className={styles.lead}>
        <span>
          {text('milestone.finish')} <strong>{plan.finish}</strong>
        </span>
        <span>
          {text('milestone.forecastFinish')} <strong>{plan.forecastFinish}</strong>
        </span>
        <span>
          {text('milestone.beginsOn')} <strong>{plan.beginsOn}</strong>
        </span>
        <span>
          {plan.frozenOn === null
            ? text('milestone.draft', { version: plan.version })
            : text('milestone.frozen', { version: plan.version, on: plan.frozenOn })}
        </span>
        {link}
        {may.freeze && <Freeze projectId={projectId} revision={plan.revision} />}
      </p>
      <BarChart milestones={milestones} today={today} />
      <MilestonesTable projectId={projectId} schedule={schedule} today={today} />
      <Slips slips={slips} />
      {versions.length > 1 && <Versions versions={versions} />}
    </>
  );
};

const Freeze = ({ projectId, revision }: { readonly projectId: string; readonly revision: number }) => {
  const text = useText();
  const freeze = useCommand(api.milestone.freeze.call);
  return (
    <>
      <Button
        size="small"
        title={text('milestone.freezeHint')}
        loading={freeze.pending}
        onClick={() => freeze.run({ id: projectId, revision })}
      >
        {text('milestone.freeze')}
      </Button>
      <ErrorNotice error={freeze.error} />
    </>
  );
};

const Versions = ({ versions }: Pick<Schedule, 'versions'>) => {
  const text = useText();
  return (
    <details>
      <summary>{text('milestone.versions')}</summary>
      <DataTable
        caption={text('milestone.versions')}
        rows={[...versions].reverse()}
        rowKey={({ version }) => String(version)}
        columns={[
          { id: 'version', heading: text('milestone.version'), cell: ({ version }) => version, lead: true },
          { id: 'finish', heading: text('milestone.finish'), cell: ({ finish }) => finish },
          { id: 'madeOn', heading: text('milestone.madeOn'), cell: ({ madeOn }) => madeOn },
          { id: 'madeBy', heading: text('milestone.madeBy'), cell: ({ madeBy }) => madeBy },
          { id: 'reason', heading: text('milestone.reason'), cell: ({ reason }) => reason ?? '—' },
          { id: 'frozenOn', heading: text('milestone.frozenOn'), cell: ({ frozenOn }) => frozenOn ?? '—' },
        ]}
      />
    </details>
  );
};
